package icp.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 50 uploads of 10 MB at once never exhaust a heap of 512 MB. */
class ManyAtOnceTest {
  private static final Pattern OUTCOME = Pattern.compile("([a-z0-9-]+)=(\\d+)");

  @Test
  void laterOnesWaitOrAreAskedToComeAgain() throws IOException, InterruptedException {
    // Given
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            ManyAtOnce.class.getName());

    // When
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    // Then
    assertThat(process.waitFor()).as(said).isZero();
    Matcher outcomes = OUTCOME.matcher(said.substring(said.indexOf("outcomes")));
    int all = 0;
    while (outcomes.find()) {
      assertThat(outcomes.group(1)).isIn("taken", "pictures-busy");
      all += Integer.parseInt(outcomes.group(2));
    }
    assertThat(all).isEqualTo(ManyAtOnce.UPLOADS);
    assertThat(said).contains("taken=");
  }
}
