package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.Book;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegulationsCommandTest {

  private static final Path BUNDLED =
      Repository.root().resolve("regulations/src/main/resources/regulations");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    var heard = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    System.setOut(heard);
    System.setErr(heard);
    try (Stream<Path> files = Files.walk(BUNDLED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(BUNDLED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void theBundledBookIsGood() {
    assertThat(Main.run("regulations", "check")).isZero();
    assertThat(said()).contains("A good book: version " + Book.bundled().version());
  }

  @Test
  void aBadBookIsToldFaultByFault() throws IOException {
    replace("nation.yaml", "value: 24", "value: 0");
    replace(
        "provinces/11-beijing.yaml",
        "licence-abbreviation: 京",
        "licence-abbreviation: 京\nlicence: 京");

    assertThat(Main.run("regulations", "check", folder.toString())).isEqualTo(1);
    assertThat(said())
        .containsPattern("nation.yaml:\\d+: `sms-window-hours`")
        .contains("provinces/11-beijing.yaml:6: unknown key `licence`")
        .contains("No service starts with this book.");
  }

  @Test
  void whatChangedIsSaidInWords() throws IOException {
    replace("nation.yaml", "value: 24", "value: 48");

    assertThat(Main.run("regulations", "diff", "bundled", folder.toString())).isZero();
    assertThat(said()).contains("must be entered within: 24 hours -> 48 hours, from 2018-09-10");
  }

  @Test
  void twoBooksThatSayTheSameAreCalledSo() {
    assertThat(Main.run("regulations", "diff", folder.toString(), "bundled")).isZero();
    assertThat(said()).contains("They say the same on every day.");
  }

  @Test
  void aBadBookIsNotCompared() throws IOException {
    replace("nation.yaml", "value: 24", "value: 0");

    assertThat(Main.run("regulations", "diff", "bundled", folder.toString())).isEqualTo(1);
    assertThat(said()).containsPattern("nation.yaml:\\d+: ").doesNotContain("->");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(Main.run("regulations", "check", "no/such/folder")).isEqualTo(1);
    assertThat(said()).contains("There is no folder no/such/folder").doesNotContain("\tat ");
  }

  private void replace(String file, String good, String bad) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(good, bad));
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
