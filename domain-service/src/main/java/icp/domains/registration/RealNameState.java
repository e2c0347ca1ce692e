package icp.domains.registration;

/** How far the registrar's real-name verification of the holder has come. */
public enum RealNameState {
  /** Nothing was sent in yet. */
  NONE,
  /** Sent in, not yet decided. */
  SUBMITTED,
  /** The holder is who the registration says. */
  PASSED,
  /** Refused by the registrar. */
  FAILED
}
