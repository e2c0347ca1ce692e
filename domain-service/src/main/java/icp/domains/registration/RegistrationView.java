package icp.domains.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.domains.name.DomainName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Domain", description = "What is known of a domain name.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(
    UUID id,
    UUID accountId,
    @Schema(maxLength = 253, examples = "yunshan-example.cn") String name,
    @Schema(maxLength = 253, description = "As people write it.") String unicodeName,
    @Schema(
            maxLength = 253,
            description = "The name that was given, where it lies below the registered one.")
        String foldedFrom,
    @Schema(maxLength = 200) String holderName,
    EntityKind holderKind,
    CertificateType holderCertificateType,
    @Schema(maxLength = 60, description = "Masked but for the last four.", examples = "****XX1X")
        String holderCertificateNumber,
    @Schema(maxLength = 200) String registrar,
    LocalDate expiresOn,
    RealName realName,
    Source source,
    Instant createdAt,
    Instant updatedAt) {
  private static final int SHOWN = 4;
  private static final String MASK = "****";

  static RegistrationView of(Registration row) {
    return of(row, null);
  }

  static RegistrationView of(Registration row, String foldedFrom) {
    return new RegistrationView(
        row.id,
        row.accountId,
        row.name,
        new DomainName(row.name).unicode(),
        foldedFrom,
        row.holderName,
        row.holderKind,
        row.holderCertificateType,
        masked(row.holderCertificateNumber),
        row.registrar,
        row.expiresOn,
        new RealName(row.realNameState, row.realNamePassedOn),
        row.source,
        row.createdAt,
        row.updatedAt);
  }

  /** Of a short number, four characters would be most of it. */
  static String masked(String number) {
    return number.length() < 2 * SHOWN ? MASK : MASK + number.substring(number.length() - SHOWN);
  }
}
