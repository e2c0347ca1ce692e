package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The driver's own trace of what it sends tells how often the database is asked: nothing in between
 * could hide a statement.
 */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class StatementsTest {
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  @Inject Previews previews;

  @Test
  void aHundredNamesAskTheDatabaseNoMoreOftenThanOne() {
    int one = statementsFor(1);
    int hundred = statementsFor(100);

    assertThat(one).isPositive();
    assertThat(hundred).isEqualTo(one);
  }

  private int statementsFor(int names) {
    List<String> given =
        IntStream.range(0, names).mapToObj(n -> "name-" + n + "-" + names + ".cn").toList();
    Filer filer =
        new Filer(
            "33", EntityKind.ORGANISATION, Optional.empty(), Optional.empty(), Optional.empty());
    Counter counter = new Counter(Thread.currentThread().getId());
    Level before = DRIVER.getLevel();
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(counter);
    try {
      CheckView.Many checks =
          previews.many(given, new Previews.Asker(UUID.randomUUID(), null, filer));
      assertThat(checks.items()).hasSize(names);
    } finally {
      DRIVER.removeHandler(counter);
      DRIVER.setLevel(before);
    }
    return counter.executed.get();
  }

  /** Counts what this thread alone has executed: the service's own loops go on meanwhile. */
  private static final class Counter extends Handler {
    private final AtomicInteger executed = new AtomicInteger();
    private final long thread;

    Counter(long thread) {
      this.thread = thread;
    }

    @Override
    public void publish(LogRecord record) {
      if (Thread.currentThread().getId() == thread
          && record.getMessage().contains("FE=> Execute")) {
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
}
