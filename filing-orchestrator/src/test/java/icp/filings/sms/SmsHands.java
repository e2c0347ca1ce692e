package icp.filings.sms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Does what the gateway to phones and those who are sent codes do. */
@ApplicationScoped
public class SmsHands {
  private final SmsSending sending;
  private final SmsEntries entries;
  private final SmsResending resending;

  SmsHands(SmsSending sending, SmsEntries entries, SmsResending resending) {
    this.sending = sending;
    this.entries = entries;
    this.resending = resending;
  }

  public void send() {
    sending.run();
  }

  public void enter(UUID account, UUID id, String code, String tail) {
    entries.enter(id, account, new Entered(code, tail));
  }

  public void resend(UUID account, UUID id) {
    resending.again(id, account);
  }
}
