package icp.domains.book;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon what one replica was told is known to all. */
@ConfigMapping(prefix = "beian.amendments")
public interface AmendmentConfig {
  /** How often each replica looks for amendments that others have taken. */
  @WithDefault("5s")
  Duration every();
}
