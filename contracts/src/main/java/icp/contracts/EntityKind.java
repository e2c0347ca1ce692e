package icp.contracts;

/** What the entity that answers for a website is. */
public enum EntityKind {
  /** A natural person who files a website of their own. */
  INDIVIDUAL,
  /** A company, institution or other organisation with a certificate of its own. */
  ORGANISATION
}
