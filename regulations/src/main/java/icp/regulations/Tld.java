package icp.regulations;

import java.net.IDN;
import java.util.Optional;
import java.util.Set;

/**
 * A suffix under which domain names are registered: a top-level domain, or a zone below .cn.
 *
 * <p>Source: the list of approved suffixes of the Ministry of Industry and Information Technology
 * (domain.miit.gov.cn), as copied by the providers named in each entry.
 *
 * @param ascii as it travels in the DNS, such as {@code xn--fiqs8s}
 * @param unicode as people write it, such as {@code 中国}; the same where there is no difference
 * @param approved whether the ministry approved it; a domain name under any other cannot be filed
 * @param reservedFor for whom alone it is kept; empty where it is open to all
 */
public record Tld(
    String ascii,
    String unicode,
    TldKind kind,
    Known approved,
    Optional<ReservedFor> reservedFor,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public Tld {
    Require.that(
        ascii.matches("[a-z0-9-]+(\\.cn)?"), "`ascii` is lower case letters, digits, hyphens");
    Require.that(IDN.toASCII(unicode).equals(ascii), "`ascii` and `unicode` are not one name");
    Require.words(source, "source");
  }

  Set<String> names() {
    return ascii.equals(unicode) ? Set.of(ascii) : Set.of(ascii, unicode);
  }
}
