package icp.filings.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import icp.filings.filing.Production;
import icp.platform.problem.Problems;
import icp.platform.sealing.Keyset;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/** Seals secrets before the database gets them; each opens for its own endpoint alone. */
@Singleton
@Startup
class SecretBox {
  private static final String SETTING = "beian.webhooks.keyset-location";

  private final Optional<Keyset> keys;

  SecretBox(WebhookConfig config) {
    Production.require(config.keysetLocation(), SETTING);
    this.keys = config.keysetLocation().map(file -> Keyset.read(file, SETTING));
  }

  /**
   * @throws icp.platform.problem.ProblemException 503 where there are no keys
   */
  byte[] seal(UUID endpoint, byte[] secret) {
    try {
      return keys().seal(secret, boundTo(endpoint));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret cannot be sealed");
    }
  }

  /**
   * @throws IllegalStateException if it was sealed for another endpoint, or by keys that are gone
   */
  byte[] open(UUID endpoint, byte[] sealed) {
    try {
      return keys().open(sealed, boundTo(endpoint));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret cannot be opened");
    }
  }

  private Keyset keys() {
    return keys.orElseThrow(() -> Problems.of("webhooks-off", 503));
  }

  private static byte[] boundTo(UUID endpoint) {
    return ("webhook-secret/" + endpoint).getBytes(UTF_8);
  }
}
