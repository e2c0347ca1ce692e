package icp.regulations;

/** Who decides whether a document is asked for. */
public enum DocumentScope {
  /** Asked in every province. */
  NATIONAL,
  /** Each province says for itself whether it asks. */
  PROVINCIAL,
  /** Asked by those provinces that the sources name, and by no other. */
  NAMED
}
