package icp.filings.person;

import icp.contracts.CertificateType;
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
    @NotNull(message = "Say EXPORT or ERASURE") Kind kind,
    CertificateType certificateType,
    @Pattern(regexp = "[\\p{L}\\p{N} ()-]*", message = "Give the number as it is printed")
        @Size(min = 1, max = 40, message = "Give 1 to 40 characters")
        String certificateNumber,
    @Pattern(regexp = "\\+?[0-9 -]{11,20}", message = "Give a mobile number")
        @Schema(maxLength = 21)
        String mobile,
    @NotNull(message = "Say why, for the record")
        @Size(min = 1, max = 200, message = "Give 1 to 200 characters")
        @Pattern(
            regexp = "(?!.*[0-9]{6})[^@\\p{Cc}]*",
            message = "Name nobody: no address of a mailbox, and no more than 5 digits in a row")
        String reason,
    UUID filingId) {

  /** What is asked for. */
  @Schema(name = "PersonRequestKind", description = "What is asked for.")
  enum Kind {
    /** A copy of all that is kept of the person. */
    EXPORT,
    /** That it is kept no longer. */
    ERASURE
  }

  boolean namesSomebody() {
    return certificateNumber != null || mobile != null;
  }

  boolean namesTwice() {
    return certificateNumber != null && mobile != null;
  }

  CertificateType type() {
    return certificateType == null ? CertificateType.RESIDENT_IDENTITY_CARD : certificateType;
  }

  /** Says nothing: the numbers are nobody's business in a log. */
  @Override
  public String toString() {
    return "PersonRequest";
  }
}
