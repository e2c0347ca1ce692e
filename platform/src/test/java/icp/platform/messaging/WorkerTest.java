package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicBoolean well = new AtomicBoolean(true);

  @AfterEach
  void end() {
    end.countDown();
  }

  private Worker working() {
    Worker worker = new Worker("working", this::work, well::get);
    worker.start();
    return worker;
  }

  private void work() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void isAtWorkWhileItsRoundsGoWell() {
    Worker worker = working();
    assertThat(worker.state()).isEqualTo(Worker.State.AT_WORK);

    well.set(false);

    assertThat(worker.state()).isEqualTo(Worker.State.FAILING);
  }

  /** What its last round told would still be that all is well. */
  @Test
  void hasEndedWhenAnErrorEndedItsThread() {
    Worker worker = new Worker("dying", WorkerTest::die, () -> true);

    worker.start();

    await().until(() -> worker.state() == Worker.State.ENDED);
  }

  private static void die() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {});
    throw new AssertionError("Told to die");
  }

  @Test
  void readinessNamesTheOneThatIsNotAtWork() {
    Worker ended = new Worker("ended", () -> {}, () -> true);

    HealthCheckResponse response = MessagingHealth.of(List.of(working(), ended));

    assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    assertThat(response.getData().orElseThrow())
        .containsEntry("working", "AT_WORK")
        .containsEntry("ended", "ENDED");
    assertThat(MessagingHealth.of(List.of(working())).getStatus())
        .isEqualTo(HealthCheckResponse.Status.UP);
  }
}
