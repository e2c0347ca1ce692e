package icp.filings.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may listen, and how. */
@ConfigMapping(prefix = "beian.streams")
interface StreamConfig {
  /** The most streams that an account may have open on one replica. */
  @WithDefault("10")
  int perAccount();

  /** The most streams that may be open on one replica. */
  @WithDefault("2000")
  int inAll();

  /** After how long a silence a comment is sent, so that nobody in between hangs up. */
  @WithDefault("15s")
  Duration heartbeat();

  /** When to try again after one stream too many. */
  @WithDefault("30s")
  Duration retryAfter();
}
