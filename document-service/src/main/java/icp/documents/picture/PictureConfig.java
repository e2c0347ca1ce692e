package icp.documents.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much work on pictures is taken on at once: what bounds the memory. */
@ConfigMapping(prefix = "beian.pictures")
interface PictureConfig {
  /** Bodies held in memory, each of at most 10 MB. */
  @WithDefault("4")
  int bodies();

  /**
   * Uploads that wait for their turn beside these; whoever comes after them is asked to come again.
   */
  @WithDefault("60")
  int waiting();

  /** Pictures decoded at once, each of at most about 150 MB; fewer where the heap is small. */
  @WithDefault("2")
  int decodes();

  /** How long an upload waits for its turn before it is asked to come again. */
  @WithDefault("10s")
  Duration patience();
}
