package icp.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Who serves and where, as the next launcher finds it.
 *
 * @param pid of the server
 * @param started when the kernel started it; a later process with the same pid started later
 * @param port that it has
 * @param preferred port that was asked for when it got this one
 */
record ProcessRecord(long pid, Instant started, int port, int preferred) {

  /** The JVM derives start times from the boot time in whole seconds, and clocks get adjusted. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  static ProcessRecord of(ProcessHandle process, int port, int preferred) {
    var started = process.info().startInstant().orElse(Instant.EPOCH);
    return new ProcessRecord(process.pid(), started, port, preferred);
  }

  static Optional<ProcessRecord> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var text = new Properties();
    try {
      text.load(new StringReader(PrivateFiles.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        new ProcessRecord(
            Long.parseLong(text.getProperty("pid")),
            Instant.parse(text.getProperty("started")),
            Integer.parseInt(text.getProperty("port")),
            Integer.parseInt(text.getProperty("preferred"))));
  }

  void write(Path file) {
    String text = "pid=%d%nstarted=%s%nport=%d%npreferred=%d%n";
    PrivateFiles.write(file, text.formatted(pid, started, port, preferred));
  }

  /** The process, when it is still that one. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOne);
  }

  private boolean isTheOne(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(instant -> Duration.between(instant, started).abs().compareTo(TOLERANCE) < 0)
        .orElse(false);
  }
}
