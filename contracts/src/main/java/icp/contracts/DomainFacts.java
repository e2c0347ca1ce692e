package icp.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What domain-service examines.
 *
 * @param domains the domain name of each website as the applicant wrote it, by the website's place
 * @param province GB/T 2260 code of the province in which it is filed, such as {@code 33}
 * @param entityKind what the filing's entity is
 * @param nature what sort of body it is; null for an individual
 * @param entity fingerprints of the entity, to be compared with the domain's holder
 * @param representative fingerprints of the person who represents it by law, who may hold the name
 *     in some provinces; null for an individual
 * @param basedOn the approved filing that this one changes, which has the name; null for a new one
 */
public record DomainFacts(
    SortedMap<Integer, String> domains,
    String province,
    EntityKind entityKind,
    UnitNature nature,
    HolderFingerprints entity,
    HolderFingerprints representative,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID basedOn)
    implements CheckFacts {
  public DomainFacts {
    domains = Sites.copy(domains);
  }

  /** Of a new filing. */
  public DomainFacts(
      SortedMap<Integer, String> domains,
      String province,
      EntityKind entityKind,
      UnitNature nature,
      HolderFingerprints entity,
      HolderFingerprints representative) {
    this(domains, province, entityKind, nature, entity, representative, null);
  }

  /** The same, of a filing that changes another. */
  public DomainFacts changing(UUID filing) {
    return new DomainFacts(domains, province, entityKind, nature, entity, representative, filing);
  }

  @Override
  public Part part() {
    return Part.DOMAIN;
  }
}
