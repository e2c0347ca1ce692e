package icp.suite;

import icp.embedded.Broker;
import icp.embedded.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** PostgreSQL or the broker: looked at often, asked for an answer now and then. */
final class KeptServer implements Kept {

  /** A question costs a connection; whether the process is there costs next to nothing. */
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(15);

  private final String name;
  private final LongSupplier pid;
  private final int port;
  private final Path log;
  private final BooleanSupplier ensureRunning;
  private long lastQuestion = System.nanoTime();

  private KeptServer(
      String name, LongSupplier pid, int port, Path log, BooleanSupplier ensureRunning) {
    this.name = name;
    this.pid = pid;
    this.port = port;
    this.log = log;
    this.ensureRunning = ensureRunning;
  }

  static KeptServer of(Postgres postgres) {
    return new KeptServer(
        "postgres", postgres::pid, postgres.port(), postgres.logFile(), postgres::ensureRunning);
  }

  static KeptServer of(Broker broker) {
    return new KeptServer(
        "kafka", broker::pid, broker.port(), broker.logFile(), broker::ensureRunning);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProcessEntry entry() {
    long now = pid.getAsLong();
    return ProcessHandle.of(now)
        .map(process -> ProcessEntry.of(name, process, port, log))
        .orElseGet(() -> ProcessEntry.gone(name, now, port, log));
  }

  @Override
  public boolean keepRunning() {
    boolean isThere = ProcessHandle.of(pid.getAsLong()).isPresent();
    if (isThere && System.nanoTime() - lastQuestion < BETWEEN_QUESTIONS.toNanos()) {
      return false;
    }
    lastQuestion = System.nanoTime();
    return ensureRunning.getAsBoolean();
  }
}
