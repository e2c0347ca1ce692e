package icp.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One server process: found or launched, waited for, launched again on its port, stopped. */
final class Server {

  /** Crash recovery replays at most a few hundred megabytes of log; this is ample. */
  private static final Duration START = Duration.ofSeconds(120);

  /** For what a killed predecessor leaves behind for a moment: orphans, sockets, sessions. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Program program;
  private final Progress progress;
  private final Path file;
  private ProcessRecord record;

  Server(Program program, Progress progress) {
    this.program = program;
    this.progress = progress;
    this.file = program.home().resolve("process.properties");
  }

  /** Takes over the server that an earlier launcher left running, or launches one. */
  synchronized void start(int preferred) {
    program.prepare();
    var last = ProcessRecord.read(file);
    if (last.isPresent() && adopt(last.get())) {
      return;
    }
    int port = choosePort(last, preferred);
    if (preferred != 0 && port != preferred) {
      say("cannot have port %d, uses port %d instead.".formatted(preferred, port));
    }
    launch(port, preferred);
  }

  /** Stops it when it runs, and starts it on the port that it had. */
  synchronized void restart() {
    stop();
    program.prepare();
    if (!Waiting.until(PATIENCE, () -> Ports.isFree(record.port()))) {
      throw new EmbeddedServersException(
          "%s cannot come back: something else took its port %d."
              .formatted(program.name(), record.port()));
    }
    launch(record.port(), record.preferred());
  }

  synchronized boolean ensureRunning() {
    if (record.process().isPresent() && program.answers(record.port())) {
      return false;
    }
    restart();
    return true;
  }

  /** Asks it to stop, waits, and kills it in the end. Does nothing when it is gone. */
  synchronized void stop() {
    Optional.ofNullable(record)
        .flatMap(ProcessRecord::process)
        .ifPresent(process -> ServerProcess.stop(process, program.stopSignal()));
  }

  synchronized int port() {
    return record.port();
  }

  synchronized long pid() {
    return record.pid();
  }

  Path logFile() {
    return program.logFile();
  }

  private boolean adopt(ProcessRecord last) {
    var process = last.process();
    if (process.isEmpty()) {
      return false;
    }
    boolean answers =
        Waiting.until(PATIENCE, () -> !process.get().isAlive() || program.answers(last.port()));
    record = last;
    if (answers && process.get().isAlive()) {
      program.settle(last.port());
      say("still runs on port %d, process %d; taken over.".formatted(last.port(), last.pid()));
      return true;
    }
    say("still runs as process %d but does not answer; starting it again.".formatted(last.pid()));
    stop();
    return false;
  }

  /** The port of last time, so that clients find it again, unless the caller now asks otherwise. */
  private static int choosePort(Optional<ProcessRecord> last, int preferred) {
    int wanted =
        last.filter(record -> record.preferred() == preferred)
            .map(ProcessRecord::port)
            .orElse(preferred);
    if (wanted != 0 && Ports.isFree(wanted)) {
      return wanted;
    }
    return preferred != 0 && Ports.isFree(preferred) ? preferred : Ports.anyFree();
  }

  private void launch(int port, int preferred) {
    String said = launchOnce(port, preferred);
    if (said != null && program.willPass(said)) {
      say("waits for what its predecessor left behind.");
      said = launchPatiently(port, preferred);
    }
    if (said != null) {
      throw new EmbeddedServersException(
          "%s did not start. It said, in %s:%n%s"
              .formatted(program.name(), logFile(), said.strip()));
    }
    program.settle(port);
    say("is ready on port %d, process %d.".formatted(port, record.pid()));
  }

  /** Tries until it answers, or dies of something that does not pass. */
  private String launchPatiently(int port, int preferred) {
    var said = new AtomicReference<String>();
    Waiting.until(
        PATIENCE,
        PAUSE,
        () -> {
          said.set(launchOnce(port, preferred));
          return said.get() == null || !program.willPass(said.get());
        });
    return said.get();
  }

  /** Null when it answers, otherwise what it said as it died. */
  private String launchOnce(int port, int preferred) {
    var process = ServerProcess.launch(program.command(port), logFile());
    // Recorded before it answers: should we die now, the next launcher must find it.
    record = ProcessRecord.of(process.handle(), port, preferred);
    record.write(file);
    boolean settled = Waiting.until(START, () -> !process.isAlive() || program.answers(port));
    if (settled && process.isAlive()) {
      return null;
    }
    stop();
    return process.said();
  }

  private void say(String what) {
    progress.say(program.name() + " " + what);
  }
}
