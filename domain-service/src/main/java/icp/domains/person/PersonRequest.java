package icp.domains.person;

import icp.contracts.CertificateType;
import icp.platform.person.AskedOfPerson;
import icp.platform.person.PersonRequestKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person asks for.
 *
 * @param certificateType a resident identity card when left out
 * @param certificateNumber whose data it is about; left out by an applicant, who asks about what is
 *     their account's
 * @param mobile refused: holders are kept without
 * @param reason kept with the request, so it names nobody
 * @param name that domain name only; all when left out
 */
@Schema(name = "PersonRequestBody", description = "What a person asks for.")
record PersonRequest(
    @NotNull(message = KIND_MISSING) PersonRequestKind kind,
    CertificateType certificateType,
    @Pattern(regexp = NUMBER, message = NUMBER_REFUSED)
        @Size(min = 1, max = NUMBER_MOST, message = NUMBER_LENGTH)
        String certificateNumber,
    @Pattern(regexp = MOBILE, message = MOBILE_REFUSED)
        @Schema(
            maxLength = 21,
            description = "Finds nobody here and is refused: no phone of a holder is kept.")
        String mobile,
    @NotNull(message = REASON_MISSING)
        @Size(min = 1, max = REASON_MOST, message = REASON_LENGTH)
        @Pattern(regexp = REASON, message = REASON_REFUSED)
        String reason,
    @Size(max = 254, message = "Give at most 254 characters") String name)
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
