package icp.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;

/**
 * What document-service examines: what decides which documents are required, and keyed fingerprints
 * of what they have to say.
 *
 * @param province GB/T 2260 code of the province in which it is filed
 * @param entityKind what the entity is
 * @param nature what sort of body it is; null for an individual
 * @param entityResidency residency of the individual, or of the person who answers for the
 *     organisation
 * @param administratorResidency residency of the websites' administrator
 * @param leaderIsRepresentative whether who answers for the organisation is its legal
 *     representative; if not, some provinces ask for a letter of authorization. True for an
 *     individual
 * @param administratorIsPrincipal whether the administrator is the individual or whoever answers
 *     for the organisation; if not, some provinces ask for a letter of authorization
 * @param domains how many domain names the entity files in all, those of this filing included; from
 *     1
 * @param trades codes of the trades that its words hint at, such as {@code FINANCE}; never null
 * @param localIdentity whether the identity document of the individual is from the province; null
 *     for an organisation, and where the document does not tell
 * @param printed fingerprints of what documents have to say; null where the draft does not say
 *     enough
 * @param renamed whether it changes the name of an entity that is filed; null where nobody says
 */
public record DocumentFacts(
    String province,
    EntityKind entityKind,
    UnitNature nature,
    Residency entityResidency,
    Residency administratorResidency,
    boolean leaderIsRepresentative,
    boolean administratorIsPrincipal,
    int domains,
    Set<String> trades,
    Boolean localIdentity,
    PrintedFacts printed,
    @JsonInclude(JsonInclude.Include.NON_NULL) Boolean renamed)
    implements CheckFacts {
  public DocumentFacts {
    trades = trades == null ? Set.of() : Set.copyOf(trades);
  }

  /** Of which nobody says whether it changes a name. */
  public DocumentFacts(
      String province,
      EntityKind entityKind,
      UnitNature nature,
      Residency entityResidency,
      Residency administratorResidency,
      boolean leaderIsRepresentative,
      boolean administratorIsPrincipal,
      int domains,
      Set<String> trades,
      Boolean localIdentity,
      PrintedFacts printed) {
    this(
        province,
        entityKind,
        nature,
        entityResidency,
        administratorResidency,
        leaderIsRepresentative,
        administratorIsPrincipal,
        domains,
        trades,
        localIdentity,
        printed,
        null);
  }

  /** The same, of which it is said whether it changes a name. */
  public DocumentFacts renaming(Boolean said) {
    return new DocumentFacts(
        province,
        entityKind,
        nature,
        entityResidency,
        administratorResidency,
        leaderIsRepresentative,
        administratorIsPrincipal,
        domains,
        trades,
        localIdentity,
        printed,
        said);
  }

  @Override
  public Part part() {
    return Part.DOCUMENTS;
  }
}
