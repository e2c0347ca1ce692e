package icp.contracts;

/** How heavy a finding weighs. */
public enum Severity {
  /** The filing cannot go on before this is mended. */
  BLOCKER,
  /** A person should look; the filing goes on. */
  WARNING,
  /** Worth knowing; nothing to do. */
  NOTICE
}
