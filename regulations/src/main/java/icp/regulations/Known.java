package icp.regulations;

/** What a source says to a yes-or-no question. Silence is an answer of its own, never a no. */
public enum Known {
  /** A source says so. */
  YES,
  /** A source says that it is not so. */
  NO,
  /** No source was found, or the sources contradict each other. */
  UNKNOWN
}
