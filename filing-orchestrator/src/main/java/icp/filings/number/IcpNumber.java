package icp.filings.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ICP number: an entity's, such as {@code 浙ICP备2024117465号}, or that of one of its websites,
 * such as {@code 浙ICP备2024117465号-1}. Printed strictly, read leniently: people and old footers
 * write it with blanks, in full width, with other dashes, or without 号.
 *
 * @param province its administration's abbreviation, one character, such as 浙
 * @param digits 8 (two of the year and a serial) or 10 (four of the year and a serial)
 * @param website which website of the entity, from 1; 0 for the entity itself
 */
public record IcpNumber(String province, String digits, int website) {
  private static final Pattern LENIENT =
      Pattern.compile("(\\p{IsHan})ICP备(\\d{8}|\\d{10})号?(?:-([1-9]\\d{0,3})号?)?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}|[−_]");
  private static final int LONGEST = 60;

  /** Reads what somebody wrote; empty where it is no such number. */
  public static Optional<IcpNumber> parse(String written) {
    if (written == null || written.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = LENIENT.matcher(plain(written));
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  private static String plain(String written) {
    String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
    String joined = BLANKS.matcher(narrow).replaceAll("");
    return DASHES
        .matcher(joined)
        .replaceAll("-")
        .toUpperCase(Locale.ROOT)
        .replace('備', '备')
        .replace('號', '号');
  }

  private static IcpNumber of(Matcher matcher) {
    int website = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return new IcpNumber(matcher.group(1), matcher.group(2), website);
  }

  /** The number of the entity. */
  public IcpNumber entity() {
    return ofWebsite(0);
  }

  /** The number of a website of the same entity. */
  public IcpNumber ofWebsite(int which) {
    return new IcpNumber(province, digits, which);
  }

  /** As it is written by the book. */
  @Override
  public String toString() {
    return province + "ICP备" + digits + "号" + (website == 0 ? "" : "-" + website);
  }
}
