package icp.contracts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the number of a resident identity card tells (GB 11643-1999); those of residence permits for
 * residents of Hong Kong, Macao and Taiwan are built in the same way.
 *
 * @param province the two digits of the province in which it was first given; 81, 82 and 83 for
 *     residence permits
 * @param born the day of birth that it holds
 * @param male what it says of the holder's sex
 */
public record ResidentNumber(String province, LocalDate born, boolean male) {
  private static final Pattern SHAPE = Pattern.compile("[1-8][0-9]{16}[0-9Xx]");
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int GUARDED = 17;

  /** Whether it has 18 characters of the right kind, whatever they say. */
  public static boolean isShaped(String number) {
    return SHAPE.matcher(number).matches();
  }

  /** Whether its last character guards the ones before, as ISO 7064 MOD 11-2 has it. */
  public static boolean isGuarded(String number) {
    int sum = 0;
    for (int at = 0; at < GUARDED; at++) {
      int weight = (1 << (GUARDED - at)) % CHECK_CHARACTERS.length();
      sum += Character.digit(number.charAt(at), 10) * weight;
    }
    char expected = CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    return Character.toUpperCase(number.charAt(GUARDED)) == expected;
  }

  /**
   * What a number tells; empty where it is not of the shape, its day of birth is none, or its check
   * character is another.
   */
  public static Optional<ResidentNumber> read(String number) {
    return isShaped(number) && isGuarded(number)
        ? born(number).map(born -> new ResidentNumber(number.substring(0, 2), born, male(number)))
        : Optional.empty();
  }

  private static Optional<LocalDate> born(String number) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(number.substring(6, 10)),
              Integer.parseInt(number.substring(10, 12)),
              Integer.parseInt(number.substring(12, 14))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean male(String number) {
    return Character.digit(number.charAt(GUARDED - 1), 10) % 2 == 1;
  }

  /** Whole years of age on a day. */
  public int age(LocalDate on) {
    return Period.between(born, on).getYears();
  }
}
