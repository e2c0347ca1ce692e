package icp.documents.requirement;

/** How firmly a document is asked for. Only what is surely asked for can hold a filing back. */
public enum Required {
  /** Asked for, in every case or surely in this one. */
  YES,
  /**
   * Asked for in the case that {@code when} describes. The facts do not tell whether it is; the
   * applicant knows.
   */
  CONDITIONAL,
  /** The province may ask for it, but no source says so. */
  UNKNOWN
}
