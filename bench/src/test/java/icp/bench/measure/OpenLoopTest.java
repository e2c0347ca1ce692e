package icp.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

  /** One client who waits for its answer would have told of one slow call. */
  @Test
  void aStallCountsForAllThatArriveMeanwhile() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (OpenLoop loop = new OpenLoop(1, 1000, 100)) {
      Clocks clocks =
          loop.run(
              (number, due) -> {
                if (number == 0) {
                  never.await(500, TimeUnit.MILLISECONDS);
                }
                loop.ends("call", due);
                loop.done();
              });

      Latency latency = clocks.latencies().get("call");
      assertThat(latency.count()).isEqualTo(100);
      assertThat(latency.p50()).isGreaterThan(400);
    }
  }

  @Test
  void aStepIsNotDueBeforeTheOneInFrontOfItIsDone() {
    long longAgo = System.nanoTime() - TimeUnit.SECONDS.toNanos(10);

    assertThat(OpenLoop.after(longAgo)).isGreaterThan(longAgo + TimeUnit.SECONDS.toNanos(9));
  }

  @Test
  void aCallThatFailsEndsAll() {
    try (OpenLoop loop = new OpenLoop(1, 1000, 100)) {
      assertThatThrownBy(
              () ->
                  loop.run(
                      (number, due) -> {
                        throw new IllegalArgumentException("refused");
                      }))
          .hasMessageContaining("refused");
    }
  }
}
