package icp.regulations;

/** What a rule of a province is about. */
public enum RuleTopic {
  /** Whoever answers for the entity or administers its website. */
  PEOPLE,
  /** Identity documents and certificates. */
  CERTIFICATES,
  /** Telephone numbers and addresses. */
  CONTACT,
  /** Papers that are uploaded or sent. */
  PAPERS,
  /** The domain name. */
  DOMAIN,
  /** The website and what it shows. */
  WEBSITE,
  /** How the website may be called. */
  SITE_NAME,
  /** Changing a filing, moving it, or taking over another provider's. */
  CHANGES,
  /** Trades that need an approval first. */
  PRE_APPROVAL,
  /** Websites that earn money. */
  COMMERCIAL
}
