package icp.contracts;

/** Where a filing stands. What may happen to it there is the journey's to say. */
public enum FilingStatus {
  /** The applicant is still writing it. */
  DRAFT,
  /** Submitted; its domain, instance and documents are being examined. */
  CHECKING,
  /** Everything that a machine can prove is proved; a reviewer looks once. */
  PRELIMINARY_REVIEW,
  /** Approved by the reviewer; the website's administrator proves who they are. */
  FACE_VERIFICATION,
  /** The administration waits for the code that it sent to the applicant's phone. */
  SMS_VERIFICATION,
  /** The provincial administration has it. */
  ADMINISTRATION_REVIEW,
  /** The ICP number is issued. */
  APPROVED,
  /** Back with the applicant, with every reason. */
  RETURNED,
  /** Taken back by the applicant, or left alone too long. */
  WITHDRAWN,
  /** The issued ICP number was given up. */
  CANCELLED
}
