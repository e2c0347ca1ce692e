package icp.domains.check;

import static icp.domains.check.Findings.blocker;

import icp.contracts.Finding;
import icp.domains.name.DomainNames;
import icp.domains.name.NotADomainNameException;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** R058: several names in one field, where one website has one. */
final class SeveralNames {
  /** What people write between names. No stop of any width: it belongs to the name. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},，;；、|&]+");

  private static final int MOST = 4000;

  private SeveralNames() {}

  /** Said only if each part is a name: anything else is malformed for another reason. */
  static Optional<Finding> in(String written, Book book, LocalDate on) {
    if (written == null || written.length() > MOST) {
      return Optional.empty();
    }
    String[] parts = BETWEEN.split(written.strip());
    return Findings.when(
        parts.length > 1 && Arrays.stream(parts).allMatch(SeveralNames::isName),
        () ->
            blocker(
                "domain-several-names",
                DomainRules.DOMAIN,
                Law.source(book.nation().oneDomainPerSiteSince(on))));
  }

  private static boolean isName(String part) {
    try {
      DomainNames.parse(part);
      return true;
    } catch (NotADomainNameException e) {
      return false;
    }
  }
}
