package icp.domains.check;

import icp.contracts.DomainFacts;
import icp.contracts.EntityKind;
import icp.contracts.HolderFingerprints;
import icp.contracts.UnitNature;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who files, and where.
 *
 * @param province GB/T 2260 code of the province
 * @param nature what sort of body it is; empty for an individual and where it is not told
 * @param entity fingerprints of the entity; empty when holders are not to be compared
 * @param representative fingerprints of who represents it by law; empty where not told
 * @param basedOn the approved filing of theirs that is changed; empty for a new one
 */
record Filer(
    String province,
    EntityKind kind,
    Optional<UnitNature> nature,
    Optional<HolderFingerprints> entity,
    Optional<HolderFingerprints> representative,
    Optional<UUID> basedOn) {

  /** Who files something new. */
  Filer(
      String province,
      EntityKind kind,
      Optional<UnitNature> nature,
      Optional<HolderFingerprints> entity,
      Optional<HolderFingerprints> representative) {
    this(province, kind, nature, entity, representative, Optional.empty());
  }

  /** Refuses facts without their parts: they are nobody's question. */
  static Filer of(DomainFacts facts) {
    requireAll(Objects.requireNonNull(facts.entity(), "entity"));
    return new Filer(
        Objects.requireNonNull(facts.province(), "province"),
        Objects.requireNonNull(facts.entityKind(), "entityKind"),
        Optional.ofNullable(facts.nature()),
        Optional.of(facts.entity()),
        Optional.ofNullable(facts.representative()).map(Filer::requireAll),
        Optional.ofNullable(facts.basedOn()));
  }

  private static HolderFingerprints requireAll(HolderFingerprints fingerprints) {
    Objects.requireNonNull(fingerprints.name(), "name");
    Objects.requireNonNull(fingerprints.certificateType(), "certificateType");
    Objects.requireNonNull(fingerprints.certificateNumber(), "certificateNumber");
    return fingerprints;
  }

  boolean is(UnitNature asked) {
    return nature.filter(asked::equals).isPresent();
  }
}
