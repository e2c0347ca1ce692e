package icp.domains.registration;

/** Who said it, most trusted first. */
public enum Source {
  /** The provider, from a registrar's data. */
  REGISTRAR,
  /** The registry's own public look-up (RDAP). */
  RDAP,
  /** The account itself. */
  APPLICANT;

  /** Whichever of two is trusted more. */
  Source or(Source other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
