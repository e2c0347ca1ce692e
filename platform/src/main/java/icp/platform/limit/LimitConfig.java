package icp.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a service takes of one caller. */
@ConfigMapping(prefix = "beian.limits")
interface LimitConfig {
  /** Of one network address in a minute, whoever calls from there; 0 for any number. */
  @WithDefault("3000")
  int addressPerMinute();

  /** Of one account in a minute, from wherever it calls; 0 for any number. */
  @WithDefault("600")
  int accountPerMinute();
}
