package icp.domains.registration;

/** Who said it. */
public enum Source {
  /** The account itself. */
  APPLICANT,
  /** The provider, from a registrar's data. */
  REGISTRAR,
  /** The registry's own public look-up (RDAP). */
  RDAP
}
