package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the servers when their launcher ends. */
class LauncherTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path scratch;

  @Test
  void theNextLauncherTakesOverWhatAKilledOneLeft() throws IOException {
    Path folder = scratch.resolve("beian");
    var launcher = ChildJvm.run(List.of(), CLASS_PATH, scratch, folder.toString());
    var left = launcher.awaitReport();
    launcher.kill();

    try (var servers = EmbeddedServers.start(Settings.in(folder).withPorts(0, 0), said::add)) {
      assertThat(servers.postgres().pid()).isEqualTo(left.postgres());
      assertThat(servers.broker().pid()).isEqualTo(left.broker());
      assertThat(said).hasSize(2).allMatch(sentence -> sentence.contains("taken over"));
    }

    assertThat(left.noneAlive()).isTrue();
  }

  @Test
  void serversForTestsGoWithTheirJvmEvenWhenItIsKilled() throws IOException {
    var launcher = ChildJvm.run(List.of(), CLASS_PATH, scratch, "tests");
    var left = launcher.awaitReport();
    assertThat(left.bothAlive()).isTrue();

    launcher.kill();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> left.noneAlive() && !Files.exists(left.folder()));
  }

  /** Root, who starts PostgreSQL in another way, becomes nobody; anyone else stays who they are. */
  @Test
  void runsAsAnOrdinaryUser() throws IOException {
    var everyone = PosixFilePermissions.fromString("rwxrwxrwx");
    Files.setPosixFilePermissions(scratch, everyone);
    String classPath = copyForEveryone(scratch.resolve("classes"));
    List<String> prefix =
        Nobody.prefix().isEmpty() ? List.of() : List.of("runuser", "-u", "nobody", "--");

    var launcher = ChildJvm.run(prefix, classPath, scratch, scratch.resolve("beian").toString());
    var up = launcher.awaitReport();
    assertThat(owner(up.postgres())).isEqualTo(owner(up.broker())).isNotEqualTo("root");
    launcher.process().destroy();

    await().atMost(Duration.ofSeconds(20)).until(up::noneAlive);
  }

  private static String owner(long pid) {
    return ProcessHandle.of(pid).orElseThrow().info().user().orElseThrow();
  }

  /** Jars may lie where another user cannot read them, below /root for example. */
  private static String copyForEveryone(Path target) throws IOException {
    var copies = new ArrayList<String>();
    for (String entry : CLASS_PATH.split(File.pathSeparator)) {
      Path source = Path.of(entry).toAbsolutePath();
      if (Files.exists(source)) {
        copies.add(copy(source, target.resolve("" + copies.size())).toString());
      }
    }
    return String.join(File.pathSeparator, copies);
  }

  private static Path copy(Path source, Path target) throws IOException {
    try (var paths = Files.walk(source)) {
      for (Path path : paths.toList()) {
        Path copy = target.resolve(source.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
    return target;
  }
}
