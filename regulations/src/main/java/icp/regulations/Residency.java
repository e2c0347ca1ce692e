package icp.regulations;

/** Where the person whose identity is to be shown resides; it decides which papers can show it. */
public enum Residency {
  /** Chinese mainland. */
  MAINLAND,
  /** Hong Kong. */
  HONG_KONG,
  /** Macao. */
  MACAO,
  /** Taiwan. */
  TAIWAN,
  /** Anywhere else. */
  FOREIGN
}
