package icp.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingsTest {
  @Test
  void percentilesAreThoseOfTheRequestsThemselves() {
    Timings timings = new Timings(LongStream.of(5, 1, 4, 2, 3).map(n -> n * 1_000_000).toArray());

    assertThat(timings.percentile(0)).isEqualTo(1);
    assertThat(timings.percentile(50)).isEqualTo(3);
    assertThat(timings.percentile(99)).isEqualTo(5);
    assertThat(timings.percentile(100)).isEqualTo(5);
    assertThat(timings.count()).isEqualTo(5);
  }
}
