package icp.filings.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a webhook is the administration's: HMAC-SHA256 over id, time and body, by the scheme of
 * Standard Webhooks. One that is older than five minutes may be a recording.
 */
@ApplicationScoped
class Signature {
  private static final String HMAC = "HmacSHA256";
  private static final String VERSION = "v1,";
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Optional<SecretKeySpec> key;
  private final Clock clock;

  Signature(AdministrationConfig config, Clock clock) {
    this.key = config.secret().map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
    this.clock = clock;
  }

  /**
   * Refuses what is not signed by the administration.
   *
   * @param timestamp seconds since 1970
   * @param signatures {@code v1,} and Base64, several with blanks between while a secret changes
   * @throws icp.platform.problem.ProblemException 401
   */
  void require(String id, String timestamp, String signatures, byte[] body) {
    if (key.isEmpty() || id == null || signatures == null || !fresh(timestamp)) {
      throw Problems.of("signature-invalid", 401);
    }
    byte[] expected = (VERSION + of(id, timestamp, body)).getBytes(UTF_8);
    boolean signed = false;
    for (String signature : signatures.split(" ", 10)) {
      signed |= MessageDigest.isEqual(expected, signature.getBytes(UTF_8));
    }
    if (!signed) {
      throw Problems.of("signature-invalid", 401);
    }
  }

  private boolean fresh(String timestamp) {
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(at, clock.instant()).abs().compareTo(FRESH) <= 0;
    } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
      return false;
    }
  }

  private String of(String id, String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key.orElseThrow());
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + HMAC, e);
    }
  }
}
