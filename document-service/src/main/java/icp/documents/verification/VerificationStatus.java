package icp.documents.verification;

/** Where a verification stands. */
enum VerificationStatus {
  /** Opened; waits for its photo, or for its captures. */
  OPEN,
  /** What it needs is there; waits for a decision. */
  SUBMITTED,
  /** The person is the administrator. */
  PASSED,
  /** The person is not, or could not be told to be, the administrator. */
  FAILED,
  /** Consent to look at the face was taken back before there was a decision. */
  WITHDRAWN,
  /** Its time ran out, or a newer one was opened, before its photos came. Never stored. */
  EXPIRED
}
