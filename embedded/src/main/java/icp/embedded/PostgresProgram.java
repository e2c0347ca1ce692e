package icp.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL is set up, run and asked whether it is there. */
final class PostgresProgram implements Program {

  private final Path home;
  private final Path unpackedIn;
  private final Secrets secrets;
  private Path binaries;

  PostgresProgram(Settings settings, Secrets secrets) {
    this.home = settings.folder().resolve("postgres");
    this.unpackedIn = settings.binaries();
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public void prepare() {
    PrivateFiles.folder(home);
    binaries = PostgresBinaries.unpack(unpackedIn);
    if (!Files.exists(data())) {
      new PostgresCluster(home, binaries).create(data(), passwordFile());
    } else if (!secrets.has(PostgresLogin.SUPERUSER)) {
      throw new EmbeddedServersException(
          "There is data in %s but %s is missing; bring it back."
              .formatted(data(), secrets.file(PostgresLogin.SUPERUSER)));
    }
    copy("postgresql.conf");
    copy("pg_hba.conf");
  }

  @Override
  public List<String> command(int port) {
    PostmasterFile.in(data()).forgetStranger();
    var command = new ArrayList<>(Nobody.prefix());
    command.add(binaries.resolve("bin/postgres").toString());
    command.addAll(List.of("-D", data().toString(), "-p", "" + port));
    command.add("--config-file=" + home.resolve("postgresql.conf"));
    command.add("--hba-file=" + home.resolve("pg_hba.conf"));
    return command;
  }

  /** Only ours knows the superuser's password. */
  @Override
  public boolean answers(int port) {
    if (!Ports.accepts(port)) {
      return false;
    }
    try (var connection = new PostgresLogin(port, secrets).superuser("postgres")) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Fast shutdown: ends the sessions of clients instead of waiting for them. */
  @Override
  public String stopSignal() {
    return "INT";
  }

  /** Backends of a killed postmaster hold its shared memory until they notice its death. */
  @Override
  public boolean willPass(String said) {
    return said.contains("is still in use") || said.contains("lock file \"postmaster.pid\"");
  }

  private Path data() {
    return home.resolve("data");
  }

  private Path passwordFile() {
    secrets.password(PostgresLogin.SUPERUSER);
    return secrets.file(PostgresLogin.SUPERUSER);
  }

  private void copy(String name) {
    try (InputStream in = PostgresProgram.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      PrivateFiles.write(home.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
