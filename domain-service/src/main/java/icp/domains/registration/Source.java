package icp.domains.registration;

/** Who said it. */
enum Source {
  /** The account itself. */
  APPLICANT,
  /** The provider, from a registrar's data. */
  REGISTRAR
}
