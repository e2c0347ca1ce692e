package icp.documents.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long files, and what rows tell of people, are kept after what they were for has ended. */
@ConfigMapping(prefix = "beian.retention")
interface RetentionConfig {
  /** Photos of verifications, after the decision or, without one, after their time ran out. */
  @WithDefault("P30D")
  Duration photos();

  /** Uploads and records, after their filing was withdrawn. */
  @WithDefault("P30D")
  Duration withdrawn();

  /** Uploads and records, after the number of their filing was issued. */
  @WithDefault("P90D")
  Duration approved();

  /** Uploads and records, after the number of their filing was given up. */
  @WithDefault("P90D")
  Duration cancelled();

  /** How often it is looked for files to delete, whatever the number of replicas. */
  @WithDefault("P1D")
  Duration every();
}
