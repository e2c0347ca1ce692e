package icp.regulations;

/**
 * In whose name a unit's domain name may stand (MIIT notice 信管〔2017〕264, narrowed by provinces).
 */
public enum HolderKind {
  /** The unit itself. */
  UNIT,
  /** A shareholder of the unit. */
  SHAREHOLDER,
  /** The person who represents the unit by law. */
  LEGAL_REPRESENTATIVE,
  /** A senior manager of the unit. */
  SENIOR_MANAGER
}
