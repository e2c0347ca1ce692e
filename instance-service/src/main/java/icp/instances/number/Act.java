package icp.instances.number;

/** What a line of the ledger tells. */
enum Act {
  /** A number was given to the applicant who asked for it. */
  ALLOT,
  /** A number was set aside for a filing, or for a later revision of the same. */
  RESERVE,
  /** Its filing passed all checks and is under review. */
  ATTACH,
  /** A number was let go: back to the applicant who had it, or its slot is free again. */
  RELEASE,
  /** A number was used up. */
  CONSUME,
  /** Time ran out: for a reservation that nobody used, or for an unused number's instance. */
  EXPIRE,
  /** A number was given to another account, or taken back. */
  GRANT
}
