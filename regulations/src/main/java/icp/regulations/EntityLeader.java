package icp.regulations;

/** Who may answer for a unit that files. */
public enum EntityLeader {
  /** The person who represents the unit by law, and nobody else. */
  LEGAL_REPRESENTATIVE,
  /** That person, or anybody with a letter of authorisation. */
  LETTER,
  /** As {@code LETTER}, but whoever has the letter administers the website as well. */
  LETTER_BOTH_ROLES,
  /** Anybody the unit names. */
  ANYBODY
}
