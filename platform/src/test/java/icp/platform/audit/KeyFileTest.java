package icp.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
  private static final byte[] TEXT = "what is signed".getBytes(UTF_8);

  @TempDir Path folder;

  private static KeyPair pair(String algorithm) throws GeneralSecurityException {
    return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
  }

  private static String pem(String kind, Key key) {
    String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n".formatted(kind, body);
  }

  private static String pem(KeyPair pair) {
    return pem("PRIVATE", pair.getPrivate()) + pem("PUBLIC", pair.getPublic());
  }

  private Optional<Path> file(String text, String mode) throws IOException {
    Path file = Files.writeString(folder.resolve("audit-key.pem"), text);
    return Optional.of(Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode)));
  }

  @Test
  void productionDoesNotStartWithoutAKey() {
    assertThatThrownBy(() -> KeyFile.read(Optional.empty(), true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("beian.audit.key-location");
    assertThat(KeyFile.read(Optional.empty(), false).id()).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
  void aFileThatIsOpenToOthersStopsTheStart(String mode) throws Exception {
    Optional<Path> open = file(pem(pair("Ed25519")), mode);

    assertThatThrownBy(() -> KeyFile.read(open, false)).hasMessageContaining("chmod 600");
  }

  @Test
  void aFileThatHoldsNoPairStopsTheStartWithoutBeingQuoted() throws Exception {
    String mixed =
        pem("PRIVATE", pair("Ed25519").getPrivate()) + pem("PUBLIC", pair("Ed25519").getPublic());
    for (String text : new String[] {"", "secret words", pem(pair("Ed448")), mixed}) {
      Optional<Path> file = file(text, "rw-------");

      assertThatThrownBy(() -> KeyFile.read(file, true))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("./beian audit key")
          .hasMessageNotContaining("secret")
          .hasNoCause();
    }
    assertThatThrownBy(() -> KeyFile.read(Optional.of(folder.resolve("none")), true))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void whatAFormerKeySignedStillCounts() throws Exception {
    KeyPair former = pair("Ed25519");
    SigningKey before = KeyFile.read(file(pem(former), "rw-------"), false);
    byte[] signed = before.sign(TEXT);

    SigningKey now =
        KeyFile.read(
            file(pem(pair("Ed25519")) + pem("PUBLIC", former.getPublic()), "rw-------"), false);

    assertThat(now.id()).isNotEqualTo(before.id());
    assertThat(now.verifies(before.id(), TEXT, signed)).isTrue();
    assertThat(now.verifies(now.id(), TEXT, signed)).isFalse();
    assertThat(now.verifies("unknown", TEXT, signed)).isFalse();
  }
}
