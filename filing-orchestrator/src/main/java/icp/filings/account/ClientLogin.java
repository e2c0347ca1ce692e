package icp.filings.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Base64;

/**
 * What a program signs in with, as it stands in the header {@code Authorization}: RFC 6749, section
 * 2.3.1.
 *
 * @param secret compared, and neither kept nor shown
 */
record ClientLogin(String client, String secret) {
  private static final String SCHEME = "Basic ";
  private static final ClientLogin NOBODY = new ClientLogin("", "");

  /** Reads a header; what cannot be read is nobody's. */
  static ClientLogin of(String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return NOBODY;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
      String[] parts = new String(decoded, UTF_8).split(":", 2);
      return parts.length == 2 ? new ClientLogin(plain(parts[0]), plain(parts[1])) : NOBODY;
    } catch (IllegalArgumentException e) {
      return NOBODY;
    }
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded, UTF_8);
  }

  @Override
  public String toString() {
    return "ClientLogin";
  }
}
