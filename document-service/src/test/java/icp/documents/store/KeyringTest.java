package icp.documents.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyringTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "hush", "{}", "{\"primaryKeyId\":7,\"key\":[]}"})
  void aFileWithoutKeysStopsTheStartAndIsNotShown(String text) throws IOException {
    // Given
    Path file = Files.writeString(folder.resolve("keyset.json"), text);

    // When
    assertThatThrownBy(() -> Keyring.read(file))
        // Then
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("beian.documents.keyset-location")
        .hasMessageContaining("./beian keyset make")
        .hasMessageNotContaining("hush")
        .hasNoCause();
  }

  @Test
  void soDoesAFileThatIsNotThere() {
    // Given
    Path file = folder.resolve("none.json");

    // When
    assertThatThrownBy(() -> Keyring.read(file))
        // Then
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be read");
  }
}
