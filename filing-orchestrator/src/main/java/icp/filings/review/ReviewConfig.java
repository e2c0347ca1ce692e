package icp.filings.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reviewers share their work. */
@ConfigMapping(prefix = "beian.review")
interface ReviewConfig {
  /** How long a claim keeps others from deciding; claiming again renews it. */
  @WithDefault("30m")
  Duration claim();
}
