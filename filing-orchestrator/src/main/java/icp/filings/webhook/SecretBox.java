package icp.filings.webhook;

import icp.platform.http.Ids;
import icp.platform.sealing.DataKey;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Place;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Seals secrets before the database gets them, each by a data key of its own; each opens for its
 * own endpoint and in its own row alone.
 */
@Singleton
class SecretBox {
  private final DataKeys keys;

  SecretBox(DataKeys keys) {
    this.keys = keys;
  }

  /** As the row of a new secret is to keep it. */
  SealedSecret seal(UUID endpoint, byte[] secret) {
    UUID id = Ids.next();
    DataKey key = keys.fresh(id);
    return new SealedSecret(id, key.seal(place(endpoint, id), secret), key.wrapped());
  }

  /**
   * @throws icp.platform.sealing.SealedException if it was sealed for another endpoint or row, or
   *     by keys that are gone
   */
  byte[] open(UUID endpoint, SealedSecret secret) {
    DataKey key = keys.open(secret.id(), secret.key());
    return key.open(place(endpoint, secret.id()), secret.sealed());
  }

  private static Place place(UUID endpoint, UUID secret) {
    return Place.of("webhook_secret", "sealed", endpoint, secret);
  }
}
