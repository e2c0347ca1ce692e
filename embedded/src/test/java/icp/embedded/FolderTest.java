package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder over several starts. */
class FolderTest {

  private static final Path BINARIES = Path.of("target", "embedded", "binaries");

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path scratch;

  @Test
  void keepsDataSecretsAndPortsFromOneStartToTheNext() throws Exception {
    var settings = Settings.in(scratch.resolve("beian")).withBinaries(BINARIES).withPorts(0, 0);
    Database before;
    String bootstrap;
    try (var servers = EmbeddedServers.start(settings, said::add)) {
      before = servers.postgres().database("filings");
      bootstrap = servers.broker().bootstrapServers();
      run(before, "create table kept (text text)");
      assertThat(strangersMayRead(settings.folder())).isEmpty();
      refusesASecondLauncher(settings);
    }

    try (var servers = EmbeddedServers.start(settings, said::add)) {
      assertThat(servers.postgres().database("filings")).isEqualTo(before);
      assertThat(servers.broker().bootstrapServers()).isEqualTo(bootstrap);
      run(before, "insert into kept values ('still here')");
    }
  }

  @Test
  void takesOtherPortsThanThoseThatAreTakenAndSaysSo() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var alsoTaken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings =
          Settings.in(scratch.resolve("beian"))
              .withBinaries(BINARIES)
              .withDatabases()
              .withPorts(taken.getLocalPort(), alsoTaken.getLocalPort());

      try (var servers = EmbeddedServers.start(settings, said::add)) {
        int port = servers.postgres().port();
        assertThat(port).isNotEqualTo(taken.getLocalPort());
        assertThat(said)
            .contains(cannotHave("PostgreSQL", taken, port))
            .contains(cannotHave("Kafka", alsoTaken, servers.broker().port()));
      }
    }
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.writeString(scratch.resolve("thesis.txt"), "two years of work");

    assertThatThrownBy(() -> EmbeddedServers.start(Settings.in(scratch), said::add))
        .isInstanceOf(EmbeddedServersException.class)
        .hasMessageContaining("holds something else");
  }

  @Test
  void refusesDataWhosePasswordIsGone() throws IOException {
    var settings = Settings.in(scratch.resolve("beian")).withBinaries(BINARIES);
    Files.createDirectories(settings.folder().resolve("postgres/data"));
    var program = new PostgresProgram(settings, new Secrets(settings.folder()));

    assertThatThrownBy(program::prepare)
        .isInstanceOf(EmbeddedServersException.class)
        .hasMessageContaining("postgres.password is missing");
  }

  private void refusesASecondLauncher(Settings settings) {
    assertThatThrownBy(() -> EmbeddedServers.start(settings, said::add))
        .isInstanceOf(EmbeddedServersException.class)
        .hasMessageContaining("in use by another launcher");
  }

  private static String cannotHave(String name, ServerSocket taken, int port) {
    return "%s cannot have port %d, uses port %d instead."
        .formatted(name, taken.getLocalPort(), port);
  }

  /** Kafka makes its data with the umask's modes; the folder above it, 0700, closes it. */
  private static List<String> strangersMayRead(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      var modes = new ArrayList<String>();
      for (Path path :
          paths.filter(path -> !path.startsWith(folder.resolve("broker/data"))).toList()) {
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        modes.add(mode + " " + path);
      }
      return modes.stream().filter(mode -> !mode.startsWith("------", 3)).toList();
    }
  }

  private static void run(Database database, String sql) throws SQLException {
    try (var connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      connection.createStatement().execute(sql);
    }
  }
}
