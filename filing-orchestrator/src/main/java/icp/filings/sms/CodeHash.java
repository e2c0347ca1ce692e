package icp.filings.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.filings.filing.FilingState;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes codes with a key: six digits alone would be found by trying them all. */
@ApplicationScoped
class CodeHash {
  private static final String HMAC = "HmacSHA256";
  private static final int TAIL = 6;

  private final SecretKeySpec key;

  CodeHash(@ConfigProperty(name = "beian.fingerprint.key") String key) {
    byte[] ownKey = hmac(new SecretKeySpec(HexFormat.of().parseHex(key), HMAC), "sms-code");
    this.key = new SecretKeySpec(ownKey, HMAC);
  }

  /** Of one person's code for one revision of one filing, and for no other. */
  byte[] of(UUID filing, int revision, Recipient.Role recipient, String code) {
    return hmac(key, String.join("\n", filing.toString(), "" + revision, recipient.name(), code));
  }

  /** Whether both of what was entered are a person's, in the same time whatever differs. */
  boolean matches(Entered entered, FilingState filing, Recipient recipient, SmsCodes.Code code) {
    byte[] given = of(filing.id(), filing.revision(), recipient.role(), entered.code());
    boolean sameCode = code.hash() != null && MessageDigest.isEqual(given, code.hash());
    boolean sameTail =
        MessageDigest.isEqual(
            normal(entered.certificateTail()), normal(tail(recipient.certificateNumber())));
    return sameCode & sameTail;
  }

  private static String tail(String number) {
    String bare = number.strip();
    return bare.substring(Math.max(0, bare.length() - TAIL));
  }

  private static byte[] normal(String tail) {
    return Normalizer.normalize(tail.strip(), Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .getBytes(UTF_8);
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
