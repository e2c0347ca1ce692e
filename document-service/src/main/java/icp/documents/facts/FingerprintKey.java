package icp.documents.facts;

import icp.contracts.Fingerprinter;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HexFormat;

/** Makes the fingerprinter at start: a bad key stops the service there. */
final class FingerprintKey {
  private FingerprintKey() {}

  @Produces
  @Singleton
  @Startup
  static Fingerprinter fingerprinter(FingerprintConfig config) {
    try {
      return new Fingerprinter(HexFormat.of().parseHex(config.key()));
    } catch (IllegalArgumentException e) {
      // Not as the cause: its text quotes the key.
      throw new IllegalStateException("beian.fingerprint.key must be 64 or more hex digits");
    }
  }
}
