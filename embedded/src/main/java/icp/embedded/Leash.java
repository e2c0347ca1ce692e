package icp.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Ends a folder's servers and deletes the folder when this JVM is gone, however it went.
 *
 * <p>It is a shell that reads from a pipe whose other end only this JVM holds. Its session is its
 * own, so that whatever kills the JVM with its process group does not kill the leash.
 */
final class Leash {

  /**
   * QUIT is PostgreSQL's immediate shutdown, which gives back its shared memory; KILL would not.
   */
  private static final String SCRIPT =
      """
      cat > /dev/null
      pid() { sed -n 's/^pid=//p' "$0/$1/process.properties" 2> /dev/null; }
      postgres=$(pid postgres); broker=$(pid broker)
      [ -z "$broker" ] || kill -KILL "$broker"
      [ -z "$postgres" ] || kill -QUIT "$postgres"
      turns=0
      while [ -n "$postgres" ] && kill -0 "$postgres" && [ $turns -lt 100 ]; do
        sleep 0.1; turns=$((turns + 1))
      done
      rm -rf "$0"
      """;

  private static final int SECONDS = 20;

  private final Process shell;

  private Leash(Process shell) {
    this.shell = shell;
  }

  static Leash tie(Path folder) {
    try {
      var builder =
          new ProcessBuilder("setsid", "sh", "-c", SCRIPT, folder.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      return new Leash(builder.start());
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot run a shell to watch over the test servers.", e);
    }
  }

  /** Ends the servers now, and waits until they and the folder are gone. */
  void pull() {
    try {
      shell.getOutputStream().close();
      shell.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot end the test servers.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
