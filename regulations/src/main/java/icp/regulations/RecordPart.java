package icp.regulations;

/** A part of what is on record of an entity. */
public enum RecordPart {
  /** Its name. */
  NAME,
  /** The number of its certificate. */
  CERTIFICATE_NUMBER,
  /** The address on its certificate. */
  CERTIFICATE_ADDRESS,
  /** Who answers for it. */
  ENTITY_LEADER,
  /** Who administers the website. */
  SITE_LEADER,
  /** All of it. */
  EVERYTHING
}
