package icp.documents.facts;

/** The last characters of numbers, which guard the ones before. */
final class CheckCharacters {
  /** GB 11643, by the sum of the weighted digits modulo 11. */
  private static final String IDENTITY = "10X98765432";

  /** GB 32100 leaves out I, O, S, V and Z. */
  private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** GB 11643: 17 digits, weighted 2 to the 17th down to 2 modulo 11. */
  static boolean fitsIdentity(String number) {
    int sum = 0;
    for (int at = 0; at < 17; at++) {
      sum += (1 << (17 - at)) % 11 * Character.digit(number.charAt(at), 10);
    }
    return IDENTITY.charAt(sum % 11) == number.charAt(17);
  }

  /** GB 32100: 17 characters, weighted 3 to the power of their place modulo 31. */
  static boolean fitsCreditCode(String code) {
    int sum = 0;
    int weight = 1;
    for (int at = 0; at < 17; at++) {
      sum += weight * CREDIT_CODE.indexOf(code.charAt(at));
      weight = weight * 3 % 31;
    }
    return CREDIT_CODE.charAt((31 - sum % 31) % 31) == code.charAt(17);
  }

  /** GB 11714: 8 characters, letters counted from 10 on. */
  static boolean fitsOrganisationCode(String code) {
    int sum = 0;
    for (int at = 0; at < ORGANISATION_WEIGHTS.length; at++) {
      sum += ORGANISATION_WEIGHTS[at] * Character.digit(code.charAt(at), 36);
    }
    int due = 11 - sum % 11;
    char expected = due == 10 ? 'X' : Character.forDigit(due % 11, 10);
    return expected == code.charAt(code.length() - 1);
  }
}
