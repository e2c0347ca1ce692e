package icp.filings.sms;

import icp.filings.filing.FilingState;
import icp.filings.sms.SmsCodes.Code;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the codes of a filing stand. */
@Schema(name = "SmsCodes", description = "Where the codes of a filing stand.")
record SmsView(
    @Schema(description = "Until when they are good.") Instant expiresAt,
    @Schema(description = "How many wrong entries are still borne.", minimum = "0") int entriesLeft,
    List<SentTo> recipients) {
  private static final int TAIL = 4;

  /** Somebody who is sent a code. */
  @Schema(name = "SmsRecipient", description = "Somebody who is sent a code.")
  record SentTo(
      Recipient.Role role,
      @Schema(description = "The end of the phone's number.", maxLength = 4, nullable = true)
          String phoneTail,
      @Schema(description = "When; null while it is on its way.", nullable = true) Instant sentAt,
      @Schema(description = "Whether it was entered.") boolean confirmed) {}

  static SmsView of(FilingState filing, List<Recipient> recipients, List<Code> codes, int left) {
    return new SmsView(
        filing.dueAt(),
        left,
        recipients.stream()
            .flatMap(
                recipient ->
                    codes.stream()
                        .filter(code -> code.recipient() == recipient.role())
                        .map(code -> sentTo(recipient, code)))
            .toList());
  }

  private static SentTo sentTo(Recipient recipient, Code code) {
    return new SentTo(recipient.role(), tail(recipient.phone()), code.sentAt(), code.confirmed());
  }

  private static String tail(String phone) {
    return phone == null ? null : phone.substring(Math.max(0, phone.length() - TAIL));
  }
}
