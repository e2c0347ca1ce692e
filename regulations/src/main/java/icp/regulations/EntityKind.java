package icp.regulations;

/** Who answers for the website. */
public enum EntityKind {
  /** A natural person filing in their own name. */
  INDIVIDUAL,
  /** A company, public body or any other unit. */
  ORGANISATION
}
