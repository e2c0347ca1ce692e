package icp.regulations;

/** Who may administer the website of a unit. */
public enum SiteLeader {
  /** The person who answers for the unit, and nobody else. */
  ENTITY_LEADER,
  /** The person who represents the unit by law, or anybody with a letter of authorisation. */
  LETTER,
  /** Anybody the unit names. */
  ANYBODY
}
