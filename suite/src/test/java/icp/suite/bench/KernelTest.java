package icp.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KernelTest {
  private static final int MEGA = 1 << 20;
  private static final Duration WORK = Duration.ofMillis(100);

  private final Kernel kernel = new Kernel(ProcessHandle.current().pid());

  @Test
  void thePeakIsWhatWasHeldSinceItWasForgotten() {
    // Given
    kernel.forgetPeak();
    long before = kernel.peak();

    // When
    ByteBuffer held = ByteBuffer.allocateDirect(64 * MEGA);
    while (held.hasRemaining()) {
      held.put((byte) 1);
    }

    // Then
    assertThat(kernel.peak() - before).isBetween(50L, 200L);
    assertThat(held.get(MEGA)).isEqualTo((byte) 1);
  }

  @Test
  void workIsCounted() {
    // Given
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = kernel.worked();
    long begin = threads.getCurrentThreadCpuTime();

    // When
    while (threads.getCurrentThreadCpuTime() - begin < WORK.toNanos()) {
      Thread.onSpinWait();
    }

    // Then: by the kernel's ticks, and with whatever other threads did
    assertThat(kernel.worked() - before).isGreaterThanOrEqualTo(WORK.toMillis() - 20);
  }
}
