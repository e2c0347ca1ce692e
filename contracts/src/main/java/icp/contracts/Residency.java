package icp.contracts;

/** Where a person is resident, which decides the identity documents that they can bring. */
public enum Residency {
  /** Resident of mainland China. */
  MAINLAND,
  /** Resident of Hong Kong. */
  HONG_KONG,
  /** Resident of Macao. */
  MACAO,
  /** Resident of Taiwan. */
  TAIWAN,
  /** Not a resident of any part of China. */
  FOREIGN
}
