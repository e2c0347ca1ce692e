package icp.domains.name;

import com.google.common.net.InternetDomainName;
import icp.domains.name.NotADomainNameException.Reason;
import icp.regulations.Book;
import icp.regulations.Tld;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the registered name above a name: one label below a suffix under which a registry takes
 * registrations. Which those are, the registries' part of the public suffix list says, and beside
 * it the book.
 */
public final class RegistrableNames {
  /** .cn, .中国 and .中國: CNNIC registers letters, digits, the hyphen and Chinese characters. */
  private static final Set<String> CHINESE_OR_ASCII = Set.of("cn", "xn--fiqs8s", "xn--fiqz9s");

  private RegistrableNames() {}

  /**
   * @throws NotADomainNameException if it is no domain name, or a suffix alone
   */
  public static RegistrableName parse(String written, Book book, LocalDate on) {
    DomainName given = DomainNames.parse(written);
    Optional<Tld> tld = longestSuffix(given, book, on);
    int suffix = Math.max(registrySuffix(given), tld.map(RegistrableNames::labels).orElse(1));
    if (given.labels().size() <= suffix) {
      throw new NotADomainNameException(Reason.SUFFIX);
    }
    DomainName registered = given.last(suffix + 1);
    requireRegistrable(registered);
    return new RegistrableName(given, registered, tld);
  }

  private static Optional<Tld> longestSuffix(DomainName name, Book book, LocalDate on) {
    for (int labels = Math.min(2, name.labels().size()); labels > 0; labels--) {
      Optional<Tld> tld = book.tld(name.last(labels).ascii(), on);
      if (tld.isPresent()) {
        return tld;
      }
    }
    return Optional.empty();
  }

  private static int labels(Tld suffix) {
    return suffix.ascii().split("\\.").length;
  }

  /** Labels of the registry's suffix; of a suffix that the list does not know, the last one. */
  private static int registrySuffix(DomainName name) {
    // The list writes suffixes as people do, and has none that begins with a digit.
    String unicode = name.unicode();
    if (!InternetDomainName.isValid(unicode)) {
      return 1;
    }
    InternetDomainName suffix = InternetDomainName.from(unicode).registrySuffix();
    return suffix == null ? 1 : suffix.parts().size();
  }

  private static void requireRegistrable(DomainName registered) {
    boolean chinese = CHINESE_OR_ASCII.contains(registered.last(1).ascii());
    if (chinese && !registered.unicode().codePoints().allMatch(RegistrableNames::chineseOrAscii)) {
      throw new NotADomainNameException(Reason.CHARACTERS);
    }
  }

  private static boolean chineseOrAscii(int character) {
    return character < 128 || UnicodeScript.of(character) == UnicodeScript.HAN;
  }
}
