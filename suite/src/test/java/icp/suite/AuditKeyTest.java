package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("audit-key.pem");
  }

  @Test
  void aNewKeyIsForItsOwnerOnlyAndFitsIntoAVariable() throws IOException {
    assertThat(Main.run("audit", "key", file.toString())).isZero();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readAllLines(file)).hasSize(1);
    assertThat(Files.readString(file))
        .matches(
            "-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----"
                + "-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----");
  }

  @Test
  void aFileThatIsThereIsNeverMadeAnew() throws IOException {
    Main.run("audit", "key", file.toString());
    String before = Files.readString(file);

    assertThat(Main.run("audit", "key", file.toString())).isEqualTo(1);

    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void aRenewedKeyKeepsTheFormerPublicHalfOnly() throws IOException {
    Main.run("audit", "key", file.toString());
    String before = Files.readString(file);

    assertThat(Main.run("audit", "renew-key", file.toString())).isZero();

    String after = Files.readString(file);
    int half = before.indexOf("-----BEGIN PUBLIC");
    assertThat(after).endsWith(before.substring(half)).doesNotContain(before.substring(0, half));
    assertThat(Main.run("audit", "renew-key", folder.resolve("none").toString())).isEqualTo(1);
  }
}
