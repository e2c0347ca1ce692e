package icp.instances.eligibility;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How what is filed is watched. */
@ConfigMapping(prefix = "beian.filed")
interface FiledConfig {
  /** How many days before an end it is told; 0: only when it has come. */
  @WithDefault("30")
  int warnedDays();
}
