package icp.filings.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How codes are sent. */
@ConfigMapping(prefix = "beian.sms")
interface SmsConfig {
  /** Where messages are handed in; absent: none is sent. */
  Optional<URI> address();

  /** What the gateway knows this service by. */
  Optional<String> token();

  /** Whether codes are made up instead; never in production. */
  @WithDefault("false")
  boolean simulator();

  /** How long the gateway is waited for. */
  @WithDefault("5s")
  Duration patience();

  /** How often codes that are to be sent are looked for. */
  @WithDefault("1s")
  String every();

  /** How often codes may be sent again. */
  Resend resend();

  /** How often codes of one filing may be sent again. */
  interface Resend {
    /** At least how long after they were sent last. */
    @WithDefault("60s")
    Duration apart();

    /** At most how many times {@link #within} a time. */
    @WithDefault("5")
    int most();

    /** The time in which {@link #most} are counted. */
    @WithDefault("24h")
    Duration within();
  }
}
