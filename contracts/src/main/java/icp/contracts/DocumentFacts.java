package icp.contracts;

/**
 * What document-service examines: the facts that decide which documents are required.
 *
 * @param province GB/T 2260 code of the province in which it is filed
 * @param entityKind what the entity is
 * @param entityResidency residency of the individual, or of the organisation's legal representative
 * @param administratorResidency residency of the website's administrator
 * @param administratorIsPrincipal whether the administrator is that individual or legal
 *     representative; if not, some provinces ask for a letter of authorization
 */
public record DocumentFacts(
    String province,
    EntityKind entityKind,
    Residency entityResidency,
    Residency administratorResidency,
    boolean administratorIsPrincipal)
    implements CheckFacts {
  @Override
  public Part part() {
    return Part.DOCUMENTS;
  }
}
