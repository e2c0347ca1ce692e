package icp.domains.name;

import com.ibm.icu.text.IDNA;
import java.util.Arrays;
import java.util.List;

/**
 * A domain name that is well formed; nothing is said of whether it is registered.
 *
 * @param ascii as it travels in the DNS: lower case, without a trailing dot
 */
public record DomainName(String ascii) {
  private static final IDNA TO_UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

  /** As people write it; the same as {@link #ascii} where there is no difference. */
  public String unicode() {
    StringBuilder unicode = new StringBuilder();
    TO_UNICODE.nameToUnicode(ascii, unicode, new IDNA.Info());
    return unicode.toString();
  }

  List<String> labels() {
    return Arrays.asList(ascii.split("\\."));
  }

  /** The last labels of the name. */
  DomainName last(int count) {
    List<String> labels = labels();
    return new DomainName(String.join(".", labels.subList(labels.size() - count, labels.size())));
  }
}
