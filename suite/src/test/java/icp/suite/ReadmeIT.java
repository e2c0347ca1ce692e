package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README has people type goes as it is written there: its blocks run in order in one bash,
 * from a folder that looks like that of the README. Only the ports are those of this suite.
 */
class ReadmeIT {
  private static final String TITLE = "## Follow one filing by hand\n";
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\n(.*?)^```$");
  private static final Pattern NUMBER =
      Pattern.compile("\"number\": \"[\\p{IsHan}]ICP备\\d{8,}号-1\"");

  /** Ports of the services that stand in the README, and those of their management beside them. */
  private static final int FIRST = 8080;

  private static final int MANAGEMENT = 1000;

  /**
   * A refusal ends the walk. A stream that is followed for a moment only ends by time, or because
   * nobody reads on.
   */
  private static final String STRICT =
      """
      set -euo pipefail
      curl() {
        local end=0
        command curl --fail-with-body "$@" || end=$?
        [ $end = 0 ] || [ $end = 23 ] || [ $end = 28 ] || return $end
      }
      """;

  @TempDir Path home;

  @Test
  void theWalkByHandEndsWithANumber() throws Exception {
    RunningSuite suite = RunningSuite.shared();
    furnish(suite);
    Path output = home.resolve("said");
    Process walk =
        new ProcessBuilder("bash", "-c", STRICT + walk(suite))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    boolean arrived = walk.waitFor(3, TimeUnit.MINUTES);

    walk.destroyForcibly().waitFor();
    String said = Files.readString(output);
    assertThat(arrived).as("It waits for what does not come. It said: %s", said).isTrue();
    assertThat(walk.exitValue()).as("It said: %s", said).isZero();
    assertThat(said).containsPattern(NUMBER).contains("APPROVED", "KEPT_WHILE_FILED");
  }

  /** What the walk finds beside the README: a sample, a folder for data, and the command. */
  private void furnish(RunningSuite suite) throws IOException {
    Path repository = Repository.root();
    Path sample = Path.of("docs/samples/certificate.jpg");
    Files.createDirectories(home.resolve(sample).getParent());
    Files.copy(repository.resolve(sample), home.resolve(sample));
    Files.createDirectory(home.resolve("data"));
    List<String> java = Jvm.suite(repository, List.of());
    String command = "exec '" + String.join("' '", java.subList(1, java.size())) + "' \"$@\"";
    Path beian = home.resolve("beian");
    Files.writeString(
        beian, "#!/bin/bash\nexport BEIAN_DATA='%s'\n%s\n".formatted(suite.folder(), command));
    Files.setPosixFilePermissions(beian, PosixFilePermissions.fromString("rwx------"));
  }

  private static String walk(RunningSuite suite) throws IOException {
    String blocks = String.join("", blocks());
    for (Service service : Service.values()) {
      int port = FIRST + service.ordinal();
      blocks =
          blocks
              .replace("http://127.0.0.1:" + port, suite.url(service.title()))
              .replace("http://127.0.0.1:" + (port + MANAGEMENT), suite.management(service));
    }
    return blocks;
  }

  private static List<String> blocks() throws IOException {
    String text = Files.readString(Repository.root().resolve("README.md"));
    int begin = text.indexOf(TITLE) + TITLE.length();
    assertThat(begin).isGreaterThan(TITLE.length());
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text.substring(begin, text.indexOf("\n## ", begin)));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    assertThat(blocks).hasSizeGreaterThan(5);
    return blocks;
  }
}
