package icp.filings.register;

/**
 * Something by which two filings can be told to be of the same, as a keyed fingerprint.
 *
 * @param place JSON pointer to it in the facts
 */
record Trait(Kind kind, String print, String place) {
  /** What it is of. */
  enum Kind {
    /** The certificate of whoever answers or administers. */
    PERSON,
    /** A mobile number. */
    PHONE
  }
}
