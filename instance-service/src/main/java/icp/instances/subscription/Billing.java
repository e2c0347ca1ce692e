package icp.instances.subscription;

/** How an instance is paid for. */
public enum Billing {
  /** Paid ahead for a number of months. */
  SUBSCRIPTION,
  /** Paid afterwards for what was used; it has no term. */
  PAY_AS_YOU_GO
}
