package icp.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes PostgreSQL's data folder. */
final class PostgresCluster {

  private static final int SECONDS = 120;

  private final Path home;
  private final Path binaries;

  PostgresCluster(Path home, Path binaries) {
    this.home = home;
    this.binaries = binaries;
  }

  /** Made beside its place and then renamed: one that was interrupted is never taken for whole. */
  void create(Path data, Path passwordFile) {
    Path draft = home.resolve("data.new");
    PrivateFiles.delete(draft);
    run(command(draft, passwordFile));
    try {
      Files.move(draft, data);
      PrivateFiles.force(home);
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot put " + data + " in place.", e);
    }
  }

  /** The built-in C.UTF-8 sorts alike on every machine, whatever its C library knows. */
  private List<String> command(Path data, Path passwordFile) {
    var command = new ArrayList<>(Nobody.prefix());
    command.add(binaries.resolve("bin/initdb").toString());
    command.addAll(List.of("-D", data.toString(), "--username=" + PostgresLogin.SUPERUSER));
    command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + passwordFile));
    command.addAll(List.of("--encoding=UTF8", "--locale=C", "--data-checksums"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    return command;
  }

  private void run(List<String> command) {
    Path log = PrivateFiles.touch(home.resolve("initdb.log"));
    try {
      var process =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      if (process.waitFor() != 0) {
        throw new EmbeddedServersException(
            "initdb failed. It said, in %s:%n%s".formatted(log, PrivateFiles.read(log).strip()));
      }
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot run initdb.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServersException("Interrupted while making PostgreSQL's data.", e);
    }
  }
}
