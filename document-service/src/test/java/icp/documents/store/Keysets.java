package icp.documents.store;

import com.google.crypto.tink.KeysetHandle;
import icp.platform.testing.TestKeysets;

/** Keyrings as they are made in production. */
final class Keysets {
  private Keysets() {}

  static KeysetHandle fresh() {
    return TestKeysets.fresh();
  }

  /** The same keys, and a new one in front. */
  static KeysetHandle rotated(KeysetHandle keys) {
    return TestKeysets.rotated(keys);
  }

  static Keyring ring(KeysetHandle keys) {
    return Keyring.read(TestKeysets.written(keys));
  }
}
