package icp.regulations;

/** Where a trade needs an approval before its website is filed. */
public enum PreApprovalStatus {
  /** Everywhere. */
  IN_FORCE,
  /** In the provinces that are named; of the others nothing is known. */
  IN_PROVINCES,
  /** Only in the provinces that are named; it was abolished in the others. */
  ABOLISHED_ELSEWHERE,
  /** Nowhere any more. */
  ABOLISHED;

  boolean namesProvinces() {
    return this == IN_PROVINCES || this == ABOLISHED_ELSEWHERE;
  }
}
