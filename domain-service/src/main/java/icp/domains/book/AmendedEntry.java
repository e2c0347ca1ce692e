package icp.domains.book;

/**
 * Which entry of the book is amended.
 *
 * @param key ASCII form of a suffix, or id of a registrar
 */
record AmendedEntry(Kind kind, String key) {
  /** Of which table of the book. */
  enum Kind {
    TLD,
    REGISTRAR
  }
}
