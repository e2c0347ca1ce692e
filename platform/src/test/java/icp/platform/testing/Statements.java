package icp.platform.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * How often the database is asked, by the driver's own trace of what it sends: nothing in between
 * could hide a statement. Counts what the caller's thread alone executes, since the service's own
 * loops go on meanwhile.
 */
public final class Statements extends Handler {
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  private final AtomicInteger executed = new AtomicInteger();
  private final long thread = Thread.currentThread().getId();

  private Statements() {}

  public static int of(Runnable work) {
    Statements statements = new Statements();
    Level before = DRIVER.getLevel();
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(statements);
    try {
      work.run();
    } finally {
      DRIVER.removeHandler(statements);
      DRIVER.setLevel(before);
    }
    return statements.executed.get();
  }

  @Override
  public void publish(LogRecord record) {
    if (Thread.currentThread().getId() == thread && record.getMessage().contains("FE=> Execute")) {
      executed.incrementAndGet();
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
