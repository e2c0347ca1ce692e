package icp.filings.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures by Standard Webhooks: HMAC-SHA256 over id, time and body. */
final class Signing {
  private static final String HMAC = "HmacSHA256";
  private static final String PREFIX = "whsec_";
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signing() {}

  /** A new secret. */
  static byte[] secret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** A secret as its owner is told it. */
  static String told(byte[] secret) {
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  /** The header's value: a signature by each secret, so that a receiver may know either. */
  static String signatures(List<byte[]> secrets, UUID id, Instant at, byte[] body) {
    return secrets.stream()
        .map(secret -> "v1," + signature(secret, id, at, body))
        .collect(Collectors.joining(" "));
  }

  private static String signature(byte[] secret, UUID id, Instant at, byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      mac.update((id + "." + at.getEpochSecond() + ".").getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + HMAC, e);
    }
  }
}
