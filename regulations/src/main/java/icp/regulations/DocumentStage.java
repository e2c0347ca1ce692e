package icp.regulations;

/** When in a filing's life a document is due. */
public enum DocumentStage {
  /** With the draft, before it is submitted. */
  SUBMISSION,
  /** Only once the preliminary review is passed. */
  AFTER_PRELIMINARY_REVIEW,
  /** In a system of the administration: it is no picture, and nothing here takes it. */
  ELSEWHERE
}
