package icp.documents.verification;

/** Where a verification stands. */
enum VerificationStatus {
  /** Opened; waits for its photo. */
  OPEN,
  /** Its photo is there; waits for a decision. */
  SUBMITTED,
  /** The person is the administrator. */
  PASSED,
  /** The person is not, or could not be told to be, the administrator. */
  FAILED,
  /** Its time ran out, or a newer one was opened, before a photo came. Never stored. */
  EXPIRED
}
