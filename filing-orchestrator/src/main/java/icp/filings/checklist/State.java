package icp.filings.checklist;

/** How far a requirement is met. */
enum State {
  /** Nothing is left to do about it. */
  MET,
  /** It would stop the filing. */
  UNMET,
  /** Nobody has examined it yet, or a person has to look. */
  UNKNOWN,
  /** It is not asked of this filing, in this province, on this day. */
  NOT_NEEDED
}
