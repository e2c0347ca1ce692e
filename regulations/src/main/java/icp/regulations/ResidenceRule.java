package icp.regulations;

/** What a province says to individuals whose identity document is from elsewhere. */
public enum ResidenceRule {
  /** They file where their identity document is from. */
  LOCAL_ONLY,
  /** They file here if they show that they live here. */
  WITH_PROOF,
  /** They file here like anybody else. */
  ANYWHERE
}
