package icp.filings.rule;

import icp.regulations.SiteNameRule;
import icp.regulations.SiteNameTest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a website's name against a rule of the book. */
final class NameTests {
  private static final Pattern SYMBOL =
      Pattern.compile("[^\\p{IsHan}\\p{L}\\p{Nd}\\s()\\[\\]（）【】《》〈〉·]");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final String NOTHING_MORE_TO_SAY = "";

  private NameTests() {}

  /** What in the name breaks the rule; empty where it keeps it, or only people can judge it. */
  static Optional<String> hit(SiteNameRule rule, String name, String domain) {
    return switch (rule.test()) {
      case FEWER_CHINESE_CHARACTERS -> broken(chinese(name) < rule.number().orElseThrow());
      case DIGITS_ONLY -> broken(name.matches("[0-9０-９\\s]+"));
      case LATIN_ONLY -> broken(name.matches("[A-Za-z\\s]+"));
      case LATIN_LETTER -> broken(LATIN.matcher(name).find());
      case SYMBOL -> broken(SYMBOL.matcher(name).find());
      case DOMAIN_NAME -> broken(isDomain(name, domain));
      case BEGINS_WITH -> rule.words().stream().filter(name::startsWith).findFirst();
      case CONTAINS -> rule.words().stream().filter(name::contains).findFirst();
      case ENDS_WITHOUT -> broken(rule.words().stream().noneMatch(name::endsWith));
      case JUDGED -> Optional.empty();
    };
  }

  /** How the test is called in the code of a finding. */
  static String code(SiteNameTest test) {
    return test.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> broken(boolean broken) {
    return broken ? Optional.of(NOTHING_MORE_TO_SAY) : Optional.empty();
  }

  private static long chinese(String name) {
    return name.codePoints()
        .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
        .count();
  }

  private static boolean isDomain(String name, String domain) {
    return !domain.isBlank()
        && name.toLowerCase(Locale.ROOT).contains(domain.strip().toLowerCase(Locale.ROOT));
  }
}
