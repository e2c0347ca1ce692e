package icp.platform.messaging;

import java.util.function.BooleanSupplier;

/** Work that never ends by itself, on a thread of its own, and how it does. */
final class Worker {
  private final String name;
  private final BooleanSupplier goesWell;
  private final Thread thread;

  /**
   * @param goesWell whether the last round of the work went well
   */
  Worker(String name, Runnable work, BooleanSupplier goesWell) {
    this.name = name;
    this.goesWell = goesWell;
    this.thread = new Thread(work, name);
    thread.setDaemon(true);
  }

  String name() {
    return name;
  }

  void start() {
    thread.start();
  }

  void interrupt() {
    thread.interrupt();
  }

  void join(long millis) throws InterruptedException {
    thread.join(millis);
  }

  /**
   * How it does. An error that no round survives, such as a lack of memory, ends the thread; what
   * its last round told says nothing then.
   */
  State state() {
    if (!thread.isAlive()) {
      return State.ENDED;
    }
    return goesWell.getAsBoolean() ? State.AT_WORK : State.FAILING;
  }

  /** How a worker does. */
  enum State {
    /** Its last round went well. */
    AT_WORK,
    /** It has not got through yet, or not any more. */
    FAILING,
    /** It is not running. */
    ENDED
  }
}
