package icp.contracts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the fingerprints by which the services compare who is meant without a name or a number
 * being sent. HMAC-SHA256 under a key that both services are given: whoever reads a topic cannot
 * try out names or certificate numbers without it.
 */
public final class Fingerprinter {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_KEY_BYTES = 32;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final int MOBILE_LENGTH = 11;

  private final SecretKeySpec key;

  /**
   * @param key at least 32 bytes
   * @throws IllegalArgumentException if the key is shorter
   */
  public Fingerprinter(byte[] key) {
    if (key.length < LEAST_KEY_BYTES) {
      throw new IllegalArgumentException("The fingerprint key needs 32 bytes or more");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The fingerprints of one holder. */
  public HolderFingerprints of(String name, CertificateType type, String number) {
    return new HolderFingerprints(
        hmac("name", normal(name)),
        hmac("certificate-type", type.name()),
        hmac("certificate-number", normal(number)));
  }

  /** The fingerprint of one certificate, by which filings of the same entity are found. */
  public String ofCertificate(CertificateType type, String number) {
    return hmac("certificate", type.name() + '\0' + normal(number));
  }

  /** The fingerprint of a website: its name and its domain name together. */
  public String ofWebsite(String name, String domain) {
    return hmac("website", normal(name) + '\0' + normal(domain));
  }

  /**
   * The fingerprint of several websites in their order, from the fingerprint of each; that of one
   * is its own.
   */
  public String ofWebsites(List<String> websites) {
    return websites.size() == 1 ? websites.get(0) : hmac("websites", String.join(",", websites));
  }

  /** The fingerprint of all that stands on a paper, letter by letter. */
  public String ofPaper(String words) {
    return hmac("paper", words);
  }

  /**
   * The fingerprint of a mobile number of mainland China, with or without its country's code and
   * signs between.
   */
  public String ofPhone(String number) {
    String digits = NO_DIGIT.matcher(normal(number)).replaceAll("");
    return hmac("phone", digits.substring(Math.max(0, digits.length() - MOBILE_LENGTH)));
  }

  /**
   * Full-width forms, letter case, brackets' width and blanks do not make two names different: they
   * differ by keyboard, not by holder.
   */
  private static String normal(String value) {
    String compatible = Normalizer.normalize(value, Normalizer.Form.NFKC);
    return BLANKS.matcher(compatible).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private String hmac(String field, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(field.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JVM has no " + ALGORITHM, e);
    }
  }
}
