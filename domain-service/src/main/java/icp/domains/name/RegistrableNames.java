package icp.domains.name;

import icp.domains.name.NotADomainNameException.Reason;
import icp.regulations.Book;
import icp.regulations.Tld;
import icp.regulations.TldKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the registered name above a name, by the suffixes that the book knows. */
public final class RegistrableNames {
  /**
   * Zones that registries of countries commonly keep below their own suffix. The book has the zones
   * of .cn only; without these, example.com.hk would be folded to com.hk.
   */
  private static final Set<String> CUSTOMARY_ZONES =
      Set.of("com", "co", "net", "ne", "org", "or", "edu", "ac", "gov", "go", "mil", "idv");

  private RegistrableNames() {}

  /**
   * @throws NotADomainNameException if it is no domain name, or a suffix alone
   */
  public static RegistrableName parse(String written, Book book, LocalDate on) {
    DomainName given = DomainNames.parse(written);
    Optional<Tld> tld = longestSuffix(given, book, on);
    // Where registrations begin below a suffix that the book does not know, nobody can say here.
    DomainName registered = tld.map(known -> below(known, given)).orElse(given);
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

  private static DomainName below(Tld suffix, DomainName name) {
    int labels = suffix.ascii().split("\\.").length + 1;
    List<String> all = name.labels();
    if (customaryZone(suffix, name)) {
      labels++;
    }
    if (all.size() < labels) {
      throw new NotADomainNameException(Reason.SUFFIX);
    }
    return name.last(labels);
  }

  /** Only with a name before it: co.hk itself may well be somebody's name. */
  private static boolean customaryZone(Tld suffix, DomainName name) {
    List<String> labels = name.labels();
    return suffix.kind() == TldKind.COUNTRY
        && !suffix.ascii().equals("cn")
        && labels.size() > 2
        && CUSTOMARY_ZONES.contains(labels.get(labels.size() - 2));
  }
}
