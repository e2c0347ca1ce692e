package icp.platform.person;

/** What a person asks for. */
public enum PersonRequestKind {
  /** A copy of all that is kept of the person. */
  EXPORT,
  /** That it is kept no longer. */
  ERASURE
}
