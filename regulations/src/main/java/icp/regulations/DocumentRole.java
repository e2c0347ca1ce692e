package icp.regulations;

/** What an upload proves. One upload may play several roles. */
public enum DocumentRole {
  /** Who the entity is: the individual, or the person who represents the unit by law. */
  ENTITY_CERTIFICATE,
  /** Who administers the website. */
  ADMINISTRATOR_CERTIFICATE,
  /** That the organisation exists. */
  ORGANISATION_CERTIFICATE,
  /** That the entity vouches for what it filed. */
  AUTHENTICITY_STATEMENT,
  /** That the administrator is a living person who wants this filing. */
  ADMINISTRATOR_VERIFICATION,
  /** What some provinces ask on top. */
  AUXILIARY
}
