package icp.regulations;

/** Which subscription a least duration is measured on. */
public enum CountedTerm {
  /** What was bought in all, renewals included. */
  SUBSCRIPTION,
  /** The first purchase alone; a later renewal does not make up for it. */
  FIRST_SUBSCRIPTION
}
