package icp.filings.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver does, written from the specification of Standard Webhooks alone. */
final class Verifier {
  private Verifier() {}

  static boolean valid(Receiver.Heard heard, String secret) {
    return valid(heard.id(), heard.timestamp(), heard.signatures(), heard.raw(), secret);
  }

  static boolean valid(String id, String timestamp, String signatures, byte[] raw, String secret) {
    String signed = id + "." + timestamp + "." + new String(raw, StandardCharsets.UTF_8);
    String expected = "v1," + hmac(Base64.getDecoder().decode(secret.substring(6)), signed);
    return secret.startsWith("whsec_") && Arrays.asList(signatures.split(" ")).contains(expected);
  }

  private static String hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
