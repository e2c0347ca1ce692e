package icp.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pair of servers that the tests of one JVM share. */
final class TestServers {

  private static final String FOLDER = "icp.embedded.tests";

  /**
   * Quarkus loads this class once per application that it starts. Literals are one object for the
   * whole JVM, and system properties are too, so the copies of this class find each other there.
   */
  private static final Object JVM = "icp.embedded.TestServers";

  private static EmbeddedServers servers;

  private TestServers() {}

  static EmbeddedServers shared() {
    synchronized (JVM) {
      if (servers == null) {
        String folder = System.getProperty(FOLDER);
        servers = folder == null ? first() : launch(Path.of(folder)).start(() -> {});
        servers = new EmbeddedServers(servers.postgres(), servers.broker(), () -> {});
      }
      return servers;
    }
  }

  private static EmbeddedServers first() {
    Path folder = newFolder();
    // Before the servers: from here on nothing that happens to this JVM leaves them behind.
    var leash = Leash.tie(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(leash::pull));
    var started = launch(folder).start(() -> {});
    System.setProperty(FOLDER, folder.toString());
    return started;
  }

  private static Launch launch(Path folder) {
    var settings =
        Settings.in(folder)
            .withPorts(0, 0)
            .withDatabases()
            .withBinaries(Path.of("target", "embedded", "binaries"));
    return new Launch(settings, Progress.silent());
  }

  private static Path newFolder() {
    try {
      Path parent = Files.createDirectories(Path.of("target", "embedded").toAbsolutePath());
      return Files.createTempDirectory(parent, "servers-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
