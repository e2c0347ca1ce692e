package icp.contracts;

import java.util.SortedMap;

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
 */
public record DomainFacts(
    SortedMap<Integer, String> domains,
    String province,
    EntityKind entityKind,
    UnitNature nature,
    HolderFingerprints entity,
    HolderFingerprints representative)
    implements CheckFacts {
  public DomainFacts {
    domains = Sites.copy(domains);
  }

  @Override
  public Part part() {
    return Part.DOMAIN;
  }
}
