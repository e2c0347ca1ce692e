package icp.domains.check;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.UnitNature;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be filed where by whom: one name, or many at once. */
@Schema(
    name = "DomainQuestion",
    description = "What is to be filed where by whom. Give either `domain` or `domains`.")
record CheckBody(
    @Schema(description = "One name; the answer is about it.", examples = "www.yunshan-example.cn")
        @Size(max = 254, message = "Give at most 253 characters")
        String domain,
    @Schema(
            description =
                "Up to 100 names; each has its own outcome, and one that is none fails no other.")
        @Size(min = 1, max = 100, message = "Give 1 to 100 domain names")
        List<@Size(max = MOST, message = "Give at most 2000 characters") String> domains,
    @Schema(description = "GB/T 2260 code of the province.", examples = "33")
        @NotNull(message = "Give the two digits of a province, such as 33")
        @Size(max = 2, message = "Give the two digits of a province, such as 33")
        @Pattern(regexp = "^[1-9][0-9]$", message = "Give the two digits of a province")
        String province,
    @NotNull(message = "Give one of INDIVIDUAL, ORGANISATION") EntityKind entityKind,
    @Schema(description = "What sort of body it is; told from its certificate unless given.")
        UnitNature nature,
    @Valid Entity entity,
    @Schema(description = "The caller's own filing, which does not stand in its own way.")
        UUID filingId) {
  private static final int MOST = 2000;

  /** The entity, to be compared with the domain's holder; fingerprinted at once and not kept. */
  @Schema(
      name = "DomainQuestionEntity",
      description = "To be compared with the domain's holder; nothing of it is kept.")
  record Entity(
      @NotNull(message = "Give this field")
          @Size(max = 200, message = "Give at most 200 characters")
          String name,
      @NotNull(message = "Give this field") CertificateType certificateType,
      @NotNull(message = "Give this field") @Size(max = 60, message = "Give at most 60 characters")
          String certificateNumber) {
    /** Says the type alone: a record's own text would carry the entity into any log it reaches. */
    @Override
    public String toString() {
      return "Entity[" + certificateType + "]";
    }
  }

  /**
   * Refuses fields that do not go together.
   *
   * @throws icp.platform.problem.ProblemException 400
   */
  void requireConsistent() {
    refuse((domain == null) == (domains == null), "/domain", "Give either domain or domains");
    refuse(
        nature != null && entityKind == EntityKind.INDIVIDUAL,
        "/nature",
        "Leave it out: an individual is no body");
    refuse(
        entity != null && entity.certificateType().holder() != entityKind,
        "/entity/certificateType",
        "Give a type that the entityKind can hold");
  }

  private static void refuse(boolean wrong, String field, String detail) {
    if (wrong) {
      throw Problems.malformed(new FieldError(field, detail));
    }
  }

  Filer filer(Fingerprinter fingerprinter) {
    return new Filer(
        province,
        entityKind,
        Optional.ofNullable(nature).or(this::natureOfCertificate),
        Optional.ofNullable(entity).map(given -> fingerprints(given, fingerprinter)),
        Optional.empty());
  }

  private Optional<UnitNature> natureOfCertificate() {
    return Optional.ofNullable(entity)
        .filter(given -> entityKind == EntityKind.ORGANISATION)
        .map(given -> UnitNature.of(given.certificateType(), given.certificateNumber()));
  }

  private static HolderFingerprints fingerprints(Entity entity, Fingerprinter fingerprinter) {
    return fingerprinter.of(entity.name(), entity.certificateType(), entity.certificateNumber());
  }
}
