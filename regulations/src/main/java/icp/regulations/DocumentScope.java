package icp.regulations;

/** Who decides whether a document is asked for. */
public enum DocumentScope {
  /** Asked in every province. */
  NATIONAL,
  /** Each province says for itself whether it asks. */
  PROVINCIAL
}
