package icp.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code postmaster.pid} with which PostgreSQL guards its data folder against a second one. */
final class PostmasterFile {

  private final Path file;

  private PostmasterFile(Path file) {
    this.file = file;
  }

  static PostmasterFile in(Path data) {
    return new PostmasterFile(data.resolve("postmaster.pid"));
  }

  /**
   * Deletes the file when the process it names is some other program. After a power cut, or in a
   * new container, pids start again from one, and PostgreSQL would wait for a stranger for ever.
   * When the process is a PostgreSQL, or cannot be looked at, the decision stays PostgreSQL's own.
   */
  void forgetStranger() {
    try {
      if (Files.exists(file)
          && isStranger(Long.parseLong(Files.readAllLines(file).get(0).strip()))) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isStranger(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(program -> !Path.of(program).getFileName().toString().startsWith("postgres"))
        .isPresent();
  }
}
