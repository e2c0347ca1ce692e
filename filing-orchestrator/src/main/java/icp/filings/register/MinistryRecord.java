package icp.filings.register;

/** Whoever can tell what the ministry has on record of an entity and its websites. */
interface MinistryRecord {
  /** What is on record of the entity by its certificate or its name, and of the websites. */
  Reply<Recorded> recorded(Inquiry inquiry);
}
