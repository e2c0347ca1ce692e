package icp.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import icp.platform.testing.TestKeysets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataKeysTest {
  private static final UUID OWNER = UUID.fromString("01970000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01970000-0000-7000-8000-000000000002");
  private static final Place PLACE = Place.of("filing", "facts", OWNER);

  private final KeysetHandle keyset = TestKeysets.fresh();
  private final DataKeys keys = keys(keyset);

  @Test
  void whatIsSealedOpensAgain() {
    // Given
    DataKey key = keys.fresh(OWNER);
    byte[] sealed = key.sealText(PLACE, "李云杉");

    // When
    DataKey again = keys.open(OWNER, key.wrapped());

    // Then
    assertThat(again.openText(PLACE, sealed)).isEqualTo("李云杉");
    assertThat(again.openText(PLACE, null)).isNull();
    assertThat(key.sealText(PLACE, null)).isNull();
    assertThat(sealed).hasSize("李云杉".getBytes().length + 29);
  }

  @Test
  void twiceTheSameIsSealedTwiceDifferently() {
    DataKey key = keys.fresh(OWNER);

    assertThat(key.sealText(PLACE, "a")).isNotEqualTo(key.sealText(PLACE, "a"));
    assertThat(keys.fresh(OWNER).wrapped().bytes()).isNotEqualTo(key.wrapped().bytes());
  }

  @Test
  void whatWasMovedToAnotherTableColumnOrRowDoesNotOpen() {
    // Given
    DataKey key = keys.fresh(OWNER);
    byte[] sealed = key.sealText(PLACE, "李云杉");

    for (Place other :
        new Place[] {
          Place.of("filing_revision", "facts", OWNER),
          Place.of("filing", "reasons", OWNER),
          Place.of("filing", "facts", OTHER),
          Place.of("filing", "facts", OWNER, 1),
          Place.of("filingfacts", "", OWNER),
          Place.of("filin", "gfacts", OWNER)
        }) {
      // When
      assertThatThrownBy(() -> key.openText(other, sealed))
          // Then
          .isInstanceOf(SealedException.class)
          .hasMessageNotContaining("云杉")
          .hasNoCause();
    }
  }

  @Test
  void whatIsAnotherKeysChangedOrClearDoesNotOpen() {
    DataKey key = keys.fresh(OWNER);
    byte[] sealed = key.sealText(PLACE, "李云杉");
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;

    doesNotOpen(keys.fresh(OWNER), sealed);
    doesNotOpen(key, changed);
    doesNotOpen(key, "{}".getBytes());
    doesNotOpen(key, new byte[0]);
    doesNotOpen(key, new byte[] {DataKey.VERSION});
  }

  @Test
  void theKeyOfOneOwnerIsNoOthers() {
    DataKey key = keys.fresh(OWNER);

    assertThatThrownBy(() -> keys.open(OTHER, key.wrapped()))
        .isInstanceOf(SealedException.class)
        .hasMessageContaining(OTHER.toString());
  }

  @Test
  void aKeyThatIsWrappedAnewOpensTheSameWithoutTheOldOne() {
    // Given
    DataKey key = keys.fresh(OWNER);
    byte[] sealed = key.sealText(PLACE, "李云杉");
    KeysetHandle rotated = TestKeysets.rotated(keyset);

    // When
    Optional<WrappedKey> better = keys(rotated).rewrapped(OWNER, key.wrapped());

    // Then
    DataKeys trimmed = keys(TestKeysets.trimmed(rotated));
    assertThat(better).isPresent();
    assertThat(trimmed.open(OWNER, better.get()).openText(PLACE, sealed)).isEqualTo("李云杉");
    assertThat(trimmed.rewrapped(OWNER, better.get())).isEmpty();
    assertThatThrownBy(() -> trimmed.open(OWNER, key.wrapped()))
        .isInstanceOf(SealedException.class)
        .hasMessageContaining("wrapped by key " + key.wrapped().keyId());
  }

  @Test
  void withoutAKeysetNothingStarts() {
    assertThatThrownBy(() -> new DataKeys(Optional::empty))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("beian.sealing.keyset-location")
        .hasMessageContaining("./beian keyset make");
    assertThatThrownBy(() -> new DataKeys(() -> Optional.of(Path.of("none.json"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("beian.sealing.keyset-location");
  }

  private static void doesNotOpen(DataKey key, byte[] sealed) {
    assertThatThrownBy(() -> key.open(PLACE, sealed)).isInstanceOf(SealedException.class);
  }

  private static DataKeys keys(KeysetHandle keyset) {
    return new DataKeys(Keyset.read(TestKeysets.written(keyset), "x"));
  }
}
