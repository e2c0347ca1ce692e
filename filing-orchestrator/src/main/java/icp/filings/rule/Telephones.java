package icp.filings.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers of mainland China, as people write them. */
final class Telephones {
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

  /** With or without the nation's code, as the filing system writes it: 086-0571-12345678. */
  private static final Pattern LANDLINE =
      Pattern.compile("(?:\\+?0?86[- ]?)?(0[1-9][0-9]{1,2})[- ]?[1-9][0-9]{6,7}");

  private static final Pattern NATION = Pattern.compile("^(\\+?0?86)(?=1[3-9])");

  private Telephones() {}

  static boolean isMobile(String number) {
    return MOBILE.matcher(plain(number)).matches();
  }

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Its digits, without the code of the nation. */
  static String plain(String number) {
    return NATION.matcher(number.replaceAll("[ -]", "")).replaceFirst("");
  }

  /** The area code of a landline; empty where it is none. */
  static Optional<String> area(String landline) {
    Matcher parts = LANDLINE.matcher(landline.strip());
    return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
  }
}
