package icp.suite;

import icp.embedded.EmbeddedServersException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks after processes until it is told to stop. */
final class Supervisor {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final List<Kept> processes;
  private final Console console;
  private final Runnable afterRestart;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "supervisor");

  /**
   * Starts to look after them.
   *
   * @param processes in the order in which to start them when several are dead
   * @param afterRestart called when one of them has another pid than before
   */
  Supervisor(List<Kept> processes, Console console, Runnable afterRestart) {
    this.processes = List.copyOf(processes);
    this.console = console;
    this.afterRestart = afterRestart;
    thread.start();
  }

  /** Returns when nothing will be started any more. */
  void stop() {
    end.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SuiteException("Interrupted while stopping.", e);
    }
  }

  private void run() {
    try {
      while (!end.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        processes.forEach(this::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A failure to start one must not keep us from looking after the others. */
  private void look(Kept process) {
    try {
      if (process.keepRunning()) {
        console.say(
            "%s was started again, process %d.".formatted(process.name(), process.entry().pid()));
        afterRestart.run();
      }
    } catch (EmbeddedServersException | SuiteException e) {
      console.say("%s cannot be started: %s".formatted(process.name(), e.getMessage()));
    }
  }
}
