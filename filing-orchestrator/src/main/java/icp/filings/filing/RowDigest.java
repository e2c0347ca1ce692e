package icp.filings.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Digests of what a row says of people, for the log. They are keyed, and of one filing each:
 * whoever reads the log cannot try out certificate numbers, nor see that two filings say the same.
 */
@ApplicationScoped
public class RowDigest {
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  RowDigest(@ConfigProperty(name = "beian.fingerprint.key") String key) {
    byte[] ownKey = hmac(new SecretKeySpec(HexFormat.of().parseHex(key), HMAC), "filing-row");
    this.key = new SecretKeySpec(ownKey, HMAC);
  }

  /** Of what a column of a filing says, letter by letter; 64 hex digits. */
  public String of(UUID filing, String column, String text) {
    String said = String.join("\n", filing.toString(), column, text);
    return HexFormat.of().formatHex(hmac(key, said));
  }

  private static byte[] hmac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + HMAC, e);
    }
  }
}
