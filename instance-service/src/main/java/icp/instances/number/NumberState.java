package icp.instances.number;

/** What has become of a service identification number. */
public enum NumberState {
  /** There is no number: its slot is nobody's. No number is shown in this state. */
  FREE,
  /** The applicant asked for it; no filing uses it yet. */
  ALLOTTED,
  /** Set aside for one revision of one filing while that is checked, until a time. */
  RESERVED,
  /** Its filing is under review, and it waits for that to end. */
  ATTACHED,
  /** Its filing was approved: used up for ever, also when the website is cancelled. */
  FILED,
  /** Its instance ended before a filing used it: no filing ever will. */
  INVALID
}
