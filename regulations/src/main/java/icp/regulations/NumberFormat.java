package icp.regulations;

/** How the number on a document is built. */
public enum NumberFormat {
  /** GB 11643: 17 digits and a check character, division and date of birth in front. */
  RESIDENT_IDENTITY(true),
  /** As GB 11643, beginning with 810000 for Hong Kong or 820000 for Macao. */
  HK_MACAO_RESIDENCE(true),
  /** H or M and 8 digits, or 10 with the count of issues. */
  HK_MACAO_TRAVEL(true),
  /** As GB 11643, beginning with 830000. */
  TAIWAN_RESIDENCE(true),
  /** 8 digits. */
  TAIWAN_TRAVEL(true),
  /** Letters and digits, 5 to 17 of them. */
  PASSPORT(true),
  /** GB 32100: 18 characters without I, O, S, V, Z, the last one a check character. */
  CREDIT_CODE(false),
  /** GB 11714: 8 letters or digits and a check character; no longer issued. */
  ORGANISATION_CODE(false),
  /** No source says how it is built. */
  UNIT_NUMBER(false);

  private final boolean ofPerson;

  NumberFormat(boolean ofPerson) {
    this.ofPerson = ofPerson;
  }

  /** Whether it is the number of a person, not of a unit. */
  public boolean ofPerson() {
    return ofPerson;
  }
}
