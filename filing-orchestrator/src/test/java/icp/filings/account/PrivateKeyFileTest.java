package icp.filings.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateKeyFileTest {
  @TempDir Path folder;

  private String key(String mode) throws IOException {
    Path key = Files.createFile(folder.resolve("key.pem"));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(mode));
    return "file:" + key;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw-rw-rw-"})
  void aKeyThatIsOpenToOthersStopsTheStart(String mode) throws IOException {
    String location = key(mode);

    assertThatThrownBy(() -> PrivateKeyFile.require(location))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void aKeyOfItsOwnersAloneIsTaken() throws IOException {
    String location = key("rw-------");

    assertThatCode(() -> PrivateKeyFile.require(location)).doesNotThrowAnyException();
  }
}
