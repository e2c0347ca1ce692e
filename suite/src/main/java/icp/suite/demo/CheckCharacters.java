package icp.suite.demo;

/** The last characters of certificate numbers, which guard the ones before. */
final class CheckCharacters {

  /** GB 32100 leaves out I, O, S, V and Z. */
  private static final String GB_32100 = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int[] GB_11714_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String GB_11643 = "10X98765432";

  private CheckCharacters() {}

  /** A unified social credit code, from its first 17 characters. */
  static String withCreditCodeCheck(String first17) {
    int sum = 0;
    int weight = 1;
    for (char each : first17.toCharArray()) {
      sum += GB_32100.indexOf(each) * weight;
      weight = weight * 3 % GB_32100.length();
    }
    int missing = (GB_32100.length() - sum % GB_32100.length()) % GB_32100.length();
    return first17 + GB_32100.charAt(missing);
  }

  /** An organisation code, characters 9 to 17 of a unified social credit code, from its first 8. */
  static String withOrganisationCheck(String first8) {
    int sum = 0;
    for (int i = 0; i < first8.length(); i++) {
      sum += Character.digit(first8.charAt(i), Character.MAX_RADIX) * GB_11714_WEIGHTS[i];
    }
    int missing = 11 - sum % 11;
    return first8 + (missing == 10 ? "X" : missing % 11);
  }

  /** A resident identity number, from its first 17 digits. */
  static String withResidentCheck(String first17) {
    int sum = 0;
    for (int i = 0; i < first17.length(); i++) {
      int weight = (1 << (first17.length() - i)) % 11;
      sum += Character.digit(first17.charAt(i), 10) * weight;
    }
    return first17 + GB_11643.charAt(sum % 11);
  }
}
