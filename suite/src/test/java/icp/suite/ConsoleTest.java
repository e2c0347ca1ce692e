package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

  @Test
  void aTerminalShowsTheSentence() {
    new Console(out, false).say("备案 is up.");

    assertThat(text()).isEqualTo("备案 is up.\n");
  }

  @Test
  void aLogHasTheTimeFirst() {
    new Console(out, true).say("Stopped.");

    assertThat(text()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z Stopped\\.\n");
  }

  @Test
  void aTableAlignsItsColumns() {
    assertThat(new Table("A", "BB").row("ccc", "d").row("", "e").toString())
        .isEqualTo("A    BB\nccc  d\n     e");
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
