package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.Residency;
import icp.filings.filing.Spelling.Email;
import icp.filings.filing.Spelling.OneLine;
import icp.filings.filing.Spelling.Telephone;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of the filing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
    @OneLine @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String name,
    Residency residency,
    CertificateType certificateType,
    @OneLine @Size(min = 1, max = 40, message = "Give 1 to 40 characters") String certificateNumber,
    @JsonAlias("phone") @Telephone @Schema(maxLength = 21) String mobile,
    @Telephone @Schema(maxLength = 21) String emergencyMobile,
    @Telephone @Schema(maxLength = 21) String landline,
    @Email @Schema(maxLength = 254) String email)
    implements Reachable {

  /** Whether both are known by the same certificate. */
  public boolean isSameAs(Person other) {
    return other != null
        && certificateNumber != null
        && certificateNumber.equalsIgnoreCase(other.certificateNumber)
        && certificateType == other.certificateType;
  }
}
