package icp.filings.person;

import icp.contracts.CertificateType;
import icp.platform.person.AskedOfPerson;
import icp.platform.person.PersonRequestKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person asks for.
 *
 * @param certificateType a resident identity card when left out
 * @param certificateNumber whose data it is about; left out by an applicant, who asks about what is
 *     their account's, and where a mobile number is given
 * @param mobile the same
 * @param reason kept with the request, so it names nobody
 * @param filingId that filing only; all when left out
 */
@Schema(name = "PersonRequestBody", description = "What a person asks for.")
record PersonRequest(
    @NotNull(message = KIND_MISSING) PersonRequestKind kind,
    CertificateType certificateType,
    @Pattern(regexp = NUMBER, message = NUMBER_REFUSED)
        @Size(min = 1, max = NUMBER_MOST, message = NUMBER_LENGTH)
        String certificateNumber,
    @Pattern(regexp = MOBILE, message = MOBILE_REFUSED) @Schema(maxLength = 21) String mobile,
    @NotNull(message = REASON_MISSING)
        @Size(min = 1, max = REASON_MOST, message = REASON_LENGTH)
        @Pattern(regexp = REASON, message = REASON_REFUSED)
        String reason,
    UUID filingId)
    implements AskedOfPerson {

  CertificateType type() {
    return certificateType == null ? CertificateType.RESIDENT_IDENTITY_CARD : certificateType;
  }

  /** Says nothing: the numbers are nobody's business in a log. */
  @Override
  public String toString() {
    return "PersonRequest";
  }
}
