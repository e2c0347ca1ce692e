package icp.platform.person;

/**
 * By what a person is found.
 *
 * @param print HMAC-SHA256 in hexadecimal: tells nobody's number
 */
public record PersonPrint(Kind kind, String print) {

  /** What it is a fingerprint of. */
  public enum Kind {
    /** Type and number of a certificate. */
    CERTIFICATE,
    /** A mobile number of mainland China. */
    MOBILE
  }
}
