package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetCommandTest {

  @TempDir Path folder;
  private String file;

  @BeforeEach
  void name() {
    file = folder.resolve("keyset.json").toString();
  }

  @Test
  void aNewKeyIsForItsOwnerOnlyAndOfTheKindThatTheServiceReads() throws IOException {
    int code = Main.run("keyset", "make", file);

    assertThat(code).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
        .isEqualTo("rw-------");
    assertThat(keyset().at("/key/0/keyData/typeUrl").asText()).endsWith("AesGcmKey");
    assertThat(Files.readAllLines(Path.of(file))).hasSize(1);
  }

  @Test
  void aFileThatIsThereIsNeverMadeAnew() throws IOException {
    Main.run("keyset", "make", file);
    JsonNode before = keyset();

    int code = Main.run("keyset", "make", file);

    assertThat(code).isEqualTo(1);
    assertThat(keyset()).isEqualTo(before);
  }

  @Test
  void keysChangeInThreeSteps() throws IOException {
    Main.run("keyset", "make", file);
    long old = keyset().path("primaryKeyId").asLong();

    Main.run("keyset", "add", file);
    assertThat(keyset().path("primaryKeyId").asLong()).isEqualTo(old);
    assertThat(keyset().path("key")).hasSize(2);
    Main.run("keyset", "promote", file);
    long newer = keyset().path("primaryKeyId").asLong();
    assertThat(newer).isNotEqualTo(old);
    assertThat(keyset().path("key")).hasSize(2);
    Main.run("keyset", "trim", file);

    assertThat(keyset().path("primaryKeyId").asLong()).isEqualTo(newer);
    assertThat(keyset().path("key")).hasSize(1);
  }

  @Test
  void whatIsNoKeysetIsLeftAsItIs() throws IOException {
    Files.writeString(Path.of(file), "{}");

    for (String change : List.of("add", "promote", "trim")) {
      int code = Main.run("keyset", change, file);

      assertThat(code).isEqualTo(1);
    }
    assertThat(Files.readString(Path.of(file))).isEqualTo("{}");
    assertThat(Main.run("keyset", "add", folder.resolve("none").toString())).isEqualTo(1);
  }

  private JsonNode keyset() throws IOException {
    return new ObjectMapper().readTree(Path.of(file).toFile());
  }
}
