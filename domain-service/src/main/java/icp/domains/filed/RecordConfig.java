package icp.domains.filed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the ministry's public record can be asked. Off unless an address is given. */
@ConfigMapping(prefix = "beian.filed-records")
interface RecordConfig {
  /** Address below which {@code <name>} gives the record of a name; absent: nobody is asked. */
  Optional<URI> address();

  /** How often names are looked up. */
  @WithDefault("10s")
  String every();

  /** How long an answer is taken for true. */
  @WithDefault("24h")
  Duration fresh();

  /** How long an answer is waited for. */
  @WithDefault("5s")
  Duration patience();
}
