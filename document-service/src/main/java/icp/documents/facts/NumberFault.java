package icp.documents.facts;

import icp.contracts.Severity;

/** What can be wrong with the number of a document by itself. */
enum NumberFault {
  /** Too long, too short, or with characters that such a number does not have. */
  MALFORMED("document-number-malformed", Severity.BLOCKER),
  /** Its first digits name no division. */
  DIVISION("document-number-division-unknown", Severity.BLOCKER),
  /** Its digits 7 to 14 are no date of birth. */
  BIRTH_DATE("document-number-birth-date-impossible", Severity.BLOCKER),
  /** Its last character does not fit the others: one of them is mistyped. */
  CHECK_CHARACTER("document-number-check-character-wrong", Severity.BLOCKER),
  /** The same of a code of units, of which some early ones were given out so. */
  CODE_CHECK_CHARACTER("document-code-check-character-wrong", Severity.WARNING);

  private final String code;
  private final Severity severity;

  NumberFault(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  String code() {
    return code;
  }

  Severity severity() {
    return severity;
  }
}
