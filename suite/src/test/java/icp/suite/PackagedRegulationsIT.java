package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** From the jars that ./beian runs: a class that is missing there is missing nowhere else. */
class PackagedRegulationsIT {
  @Test
  void theBundledBookIsJudged() throws IOException, InterruptedException {
    // Given
    Path target = Repository.root().resolve("suite/target");
    String jars = target.resolve("lib") + "/*" + File.pathSeparator + jar(target);
    Path said = Files.createTempFile("regulations", ".txt");

    // When
    Process check =
        new ProcessBuilder(
                List.of("java", "-cp", jars, Main.class.getName(), "regulations", "check"))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    // Then
    assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(check.exitValue()).as(Files.readString(said)).isZero();
    Files.delete(said);
  }

  private static Path jar(Path target) throws IOException {
    try (var files = Files.newDirectoryStream(target, "suite-*.jar")) {
      return files.iterator().next();
    }
  }
}
