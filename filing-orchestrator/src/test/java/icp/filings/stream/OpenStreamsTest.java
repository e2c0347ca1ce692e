package icp.filings.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.platform.problem.ProblemException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {
  private final OpenStreams streams =
      new OpenStreams(
          new SmallRyeConfigBuilder()
              .withMapping(StreamConfig.class)
              .withDefaultValue("beian.streams.per-account", "2")
              .withDefaultValue("beian.streams.in-all", "3")
              .withDefaultValue("beian.streams.heartbeat", "PT15S")
              .withDefaultValue("beian.streams.retry-after", "PT30S")
              .build()
              .getConfigMapping(StreamConfig.class));

  private final UUID one = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Test
  void anAccountHasAFew() {
    streams.open(one);
    Runnable end = streams.open(one);
    assertThatThrownBy(() -> streams.open(one)).isInstanceOf(ProblemException.class);

    end.run();

    streams.open(one);
  }

  @Test
  void allAccountsTogetherHaveABoundToo() {
    streams.open(one);
    streams.open(one);
    streams.open(other);
    assertThatThrownBy(() -> streams.open(other)).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatEndsTwiceCountsOnce() {
    Runnable end = streams.open(one);
    streams.open(one);

    end.run();
    end.run();

    assertThat(streams.all()).isEqualTo(1);
  }
}
