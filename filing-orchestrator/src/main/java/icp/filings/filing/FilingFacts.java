package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the applicant says. Every part may be missing until the filing is submitted.
 *
 * @param province GB/T 2260 code of the province in which it is filed
 * @param entity who answers for the website
 * @param legalRepresentative of an organisation; left out for an individual
 * @param entityLeader who answers for an organisation; left out where its legal representative does
 * @param administrator who looks after the website; left out for an individual, who is it
 * @param website the website
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the applicant says of the filing; anything may be missing in a draft.")
public record FilingFacts(
    @Pattern(regexp = "[1-6][0-9]", message = "Give the two digits of GB/T 2260, such as 33")
        @Schema(examples = "33", maxLength = 2)
        String province,
    @Valid Entity entity,
    @Valid Person legalRepresentative,
    @Valid Person entityLeader,
    @Valid Person administrator,
    @Valid Website website) {
  static final FilingFacts NONE = new FilingFacts(null, null, null, null, null, null);

  /**
   * Who answers for the website.
   *
   * @param residency of an individual; left out for an organisation
   * @param domains how many domain names it files in all, this one included; 1 when left out
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entity(
      EntityKind kind,
      @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String name,
      CertificateType certificateType,
      @Size(min = 1, max = 40, message = "Give 1 to 40 characters") String certificateNumber,
      Residency residency,
      @Min(value = 1, message = "Give 1 or more")
          @Max(value = 10_000, message = "Give 10,000 or fewer")
          Integer domains) {}

  /** A person of the filing. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Person(
      @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String name,
      Residency residency,
      CertificateType certificateType,
      @Size(min = 1, max = 40, message = "Give 1 to 40 characters") String certificateNumber,
      @Pattern(regexp = "\\+?[0-9 -]{5,20}", message = "Give 5 to 20 digits")
          @Schema(maxLength = 21)
          String phone) {}

  /** Who answers for an organisation. */
  public Person leader() {
    return entityLeader == null ? legalRepresentative : entityLeader;
  }

  /** The website. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Website(
      @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String name,
      @Size(min = 1, max = 253, message = "Give 1 to 253 characters") String domain,
      UUID instanceId) {}
}
