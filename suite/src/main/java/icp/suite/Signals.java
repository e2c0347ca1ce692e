package icp.suite;

import java.time.Duration;
import java.util.List;

/** Ends processes. */
final class Signals {

  /** A service finishes its requests for 10 s at most, and closes its pools and consumers. */
  private static final Duration STOP = Duration.ofSeconds(20);

  private static final Duration KILL = Duration.ofSeconds(10);

  private Signals() {}

  /** Asks all of them to stop, waits, and kills in the end those that did not. */
  static void stop(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    Waiting.until(STOP, () -> processes.stream().noneMatch(ProcessHandle::isAlive));
    processes.stream().filter(ProcessHandle::isAlive).forEach(Signals::kill);
  }

  static void kill(ProcessHandle process) {
    process.destroyForcibly();
    if (!Waiting.until(KILL, () -> !process.isAlive())) {
      throw new SuiteException("Process " + process.pid() + " cannot be killed.");
    }
  }
}
