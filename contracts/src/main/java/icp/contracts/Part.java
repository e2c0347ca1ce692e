package icp.contracts;

/** A part of a filing that is examined by the service that owns it. */
public enum Part {
  /** The website's domain name: examined by domain-service. */
  DOMAIN,
  /** The hosting instance and its service identification number: examined by instance-service. */
  INSTANCE,
  /** The uploaded documents: examined by document-service. */
  DOCUMENTS,
  /** What the applicant says: examined by filing-orchestrator itself, and asked of nobody. */
  FACTS,
  /**
   * What registers outside know of who files: asked by filing-orchestrator itself. It takes names
   * and numbers, so that no message says it.
   */
  REGISTERS
}
