package icp.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class KernelTest {
  private static final int MEGA = 1 << 20;

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
    long before = kernel.worked();
    long sum = 0;

    // When
    while (kernel.worked() == before) {
      sum++;
    }

    // Then
    assertThat(kernel.worked() - before).isPositive();
    assertThat(sum).isPositive();
  }
}
