package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads from the kernel's tables which sockets each server listens on. */
class LoopbackTest {

  private static final String LISTEN = "0A";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F");

  private final EmbeddedServers servers = EmbeddedServers.forTests();

  @Test
  void postgresListensOnTheLoopbackInterfaceOnly() throws IOException {
    List<String> listening = listening(servers.postgres().pid());

    assertThat(listening).hasSize(1).allMatch(LOOPBACK::contains);
  }

  @Test
  void brokerAndControllerListenOnTheLoopbackInterfaceOnly() throws IOException {
    List<String> listening = listening(servers.broker().pid());

    assertThat(listening).hasSize(2).allMatch(LOOPBACK::contains);
  }

  private static List<String> listening(long pid) throws IOException {
    Path process = Path.of("/proc", "" + pid);
    Set<String> sockets = sockets(process.resolve("fd"));
    try (var lines =
        Stream.concat(
            Files.lines(process.resolve("net/tcp")), Files.lines(process.resolve("net/tcp6")))) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(row -> row[3].equals(LISTEN) && sockets.contains("socket:[" + row[9] + "]"))
          .map(row -> row[1].substring(0, row[1].indexOf(':')))
          .toList();
    }
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    try (var links = Files.list(descriptors)) {
      return links
          .flatMap(LoopbackTest::target)
          .filter(target -> target.startsWith("socket:"))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> target(Path link) {
    try {
      return Stream.of(Files.readSymbolicLink(link).toString());
    } catch (IOException closedMeanwhile) {
      return Stream.of();
    }
  }
}
