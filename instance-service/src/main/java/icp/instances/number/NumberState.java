package icp.instances.number;

/** What has become of a service identification number. */
public enum NumberState {
  /** The applicant asked for it; no filing uses it yet. */
  ALLOTTED,
  /** Set aside for one filing, until that is approved or leaves the path. */
  RESERVED,
  /** Its filing was approved: used up for ever. */
  FILED
}
