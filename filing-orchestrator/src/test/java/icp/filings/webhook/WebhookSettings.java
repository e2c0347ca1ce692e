package icp.filings.webhook;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

/** Keys of this run, and receivers on the loopback. */
public class WebhookSettings implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of(
        "beian.webhooks.keyset-location", keyset().toString(),
        "beian.webhooks.http-hosts", "127.0.0.1",
        "beian.webhooks.patience", "8s",
        // Whatever comes is sent because something woke the loop.
        "beian.webhooks.poll", "1h");
  }

  static Path keyset() {
    try {
      AeadConfig.register();
      Path file = Files.createTempFile("webhooks", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(
          file,
          TinkJsonProtoKeysetFormat.serializeKeyset(
              KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
              InsecureSecretKeyAccess.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    // The file goes with the JVM.
  }
}
