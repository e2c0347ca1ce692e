package icp.filings.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import icp.filings.filing.Production;
import icp.platform.problem.Problems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/** Seals secrets before the database gets them; each opens for its own endpoint alone. */
@Singleton
@Startup
class SecretBox {
  private final Optional<Aead> keys;

  SecretBox(WebhookConfig config) {
    Production.require(config.keysetLocation(), "beian.webhooks.keyset-location");
    this.keys = config.keysetLocation().map(SecretBox::read);
  }

  private static Aead read(Path file) {
    try {
      AeadConfig.register();
      KeysetHandle keyset =
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), InsecureSecretKeyAccess.get());
      return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (IOException e) {
      throw new IllegalStateException(
          "beian.webhooks.keyset-location names a file that cannot be read.");
    } catch (GeneralSecurityException | RuntimeException e) {
      // Without its cause, which may quote the file.
      throw new IllegalStateException(
          "The file that beian.webhooks.keyset-location names holds no keys for AES-GCM;"
              + " ./beian keyset make FILE makes a good one.");
    }
  }

  /**
   * @throws icp.platform.problem.ProblemException 503 where there are no keys
   */
  byte[] seal(UUID endpoint, byte[] secret) {
    try {
      return keys().encrypt(secret, boundTo(endpoint));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret cannot be sealed");
    }
  }

  /**
   * @throws IllegalStateException if it was sealed for another endpoint, or by keys that are gone
   */
  byte[] open(UUID endpoint, byte[] sealed) {
    try {
      return keys().decrypt(sealed, boundTo(endpoint));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret cannot be opened");
    }
  }

  private Aead keys() {
    return keys.orElseThrow(() -> Problems.of("webhooks-off", 503));
  }

  private static byte[] boundTo(UUID endpoint) {
    return ("webhook-secret/" + endpoint).getBytes(UTF_8);
  }
}
