package icp.regulations;

/** Whose limit a quota of service identification numbers is. */
public enum QuotaScope {
  /** Each instance has its own. */
  INSTANCE,
  /** All instances of this type in one account share it. */
  ACCOUNT
}
