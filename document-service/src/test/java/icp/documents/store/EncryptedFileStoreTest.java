package icp.documents.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedFileStoreTest extends FileStoreContract {
  private static final byte[] CLEAR = "the identity card of somebody".getBytes(UTF_8);

  private final UUID id = UUID.randomUUID();

  @TempDir Path folder;
  private DiskFileStore disk;
  private KeysetHandle keys;

  @BeforeEach
  void open() {
    disk = new DiskFileStore(folder);
    keys = Keysets.fresh();
  }

  @Override
  EncryptedFileStore store() {
    return store(keys);
  }

  private EncryptedFileStore store(KeysetHandle handle) {
    return new EncryptedFileStore(disk, Keysets.ring(handle));
  }

  @Override
  FileStore away() {
    try {
      Path root = folder.resolve("root");
      disk = new DiskFileStore(root);
      Files.delete(root);
      Files.createFile(root);
      return store();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothingOfAFileLeavesTheProcessInClear() {
    // When
    store().write(id, CLEAR);

    // Then
    byte[] sealed = disk.read(id).orElseThrow();
    assertThat(new String(sealed, UTF_8)).doesNotContain("identity");
    assertThat(sealed[0]).isEqualTo((byte) 1);
  }

  @Test
  void theSameFileIsNeverSealedTwiceAlike() {
    // Given
    UUID other = UUID.randomUUID();

    // When
    store().write(id, CLEAR);
    store().write(other, CLEAR);

    // Then
    assertThat(disk.read(id).orElseThrow()).isNotEqualTo(disk.read(other).orElseThrow());
  }

  @Test
  void noBitCanBeChanged() {
    // Given
    EncryptedFileStore store = store();
    store.write(id, CLEAR);
    byte[] sealed = disk.read(id).orElseThrow();
    for (int i = 0; i < sealed.length; i++) {
      byte[] altered = sealed.clone();
      altered[i] ^= 1;

      // When
      disk.replace(id, altered);

      // Then
      assertThatThrownBy(() -> store.read(id)).isInstanceOf(DamagedFileException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 20, 60})
  void aFileThatWasCutOffDoesNotOpen(int length) {
    // Given
    EncryptedFileStore store = store();
    store.write(id, CLEAR);
    byte[] sealed = disk.read(id).orElseThrow();

    // When
    disk.replace(id, Arrays.copyOf(sealed, length));

    // Then
    assertThatThrownBy(() -> store.read(id)).isInstanceOf(DamagedFileException.class);
  }

  @Test
  void swappedFilesDoNotOpen() {
    // Given
    EncryptedFileStore store = store();
    UUID other = UUID.randomUUID();
    store.write(id, CLEAR);
    store.write(other, CLEAR);

    // When
    disk.replace(id, disk.read(other).orElseThrow());

    // Then
    assertThatThrownBy(() -> store.read(id)).isInstanceOf(DamagedFileException.class);
    assertThat(store.read(other)).hasValue(CLEAR);
  }

  @Test
  void anotherKeysetDoesNotOpenIt() throws GeneralSecurityException {
    // Given
    store().write(id, CLEAR);
    EncryptedFileStore stranger = store(Keysets.fresh());

    // When
    assertThatThrownBy(() -> stranger.read(id))
        .isInstanceOf(DamagedFileException.class)
        .cause()
        .hasMessageContaining("not in the keyset");

    // Then
    assertThat(store().read(id)).hasValue(CLEAR);
  }

  @Test
  void afterARotationOldFilesOpenAndAreWrappedAnew() throws GeneralSecurityException {
    // Given
    store().write(id, CLEAR);
    byte[] before = disk.read(id).orElseThrow();
    KeysetHandle newer = Keysets.rotated(keys);
    EncryptedFileStore rotated = store(newer);
    assertThat(rotated.read(id)).hasValue(CLEAR);

    // When
    boolean first = rotated.rewrap(id);
    boolean again = rotated.rewrap(id);

    // Then
    assertThat(first).isTrue();
    assertThat(again).isFalse();
    assertThat(disk.read(id).orElseThrow()).hasSameSizeAs(before).isNotEqualTo(before);
    assertThat(rotated.read(id)).hasValue(CLEAR);
    assertThat(store(withoutOldest(newer)).read(id)).hasValue(CLEAR);
    assertThatThrownBy(() -> store().read(id)).isInstanceOf(DamagedFileException.class);
  }

  private static KeysetHandle withoutOldest(KeysetHandle keys) throws GeneralSecurityException {
    return KeysetHandle.newBuilder(keys).deleteAt(0).build();
  }

  @Test
  void nothingIsWrappedAnewThatIsNotThere() throws GeneralSecurityException {
    // Given
    EncryptedFileStore rotated = store(Keysets.rotated(keys));

    // When
    boolean rewrapped = rotated.rewrap(id);

    // Then
    assertThat(rewrapped).isFalse();
    assertThat(disk.read(id)).isEmpty();
  }
}
