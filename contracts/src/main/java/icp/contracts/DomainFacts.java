package icp.contracts;

/**
 * What domain-service examines.
 *
 * @param domain the website's domain name as the applicant wrote it
 * @param province GB/T 2260 code of the province in which it is filed, such as {@code 33}
 * @param entityKind what the filing's entity is
 * @param entity fingerprints of the entity, to be compared with the domain's holder
 */
public record DomainFacts(
    String domain, String province, EntityKind entityKind, HolderFingerprints entity)
    implements CheckFacts {
  @Override
  public Part part() {
    return Part.DOMAIN;
  }
}
