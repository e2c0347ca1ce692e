package icp.filings.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the registers outside are reached. */
@ConfigMapping(prefix = "beian.registers")
interface RegisterConfig {
  /** The ministry's record of filings. */
  Way ministry();

  /** The national credit register. */
  Way credit();

  /** The register of mobile numbers. */
  Way phones();

  /** The blacklist. */
  Way blacklist();

  /** The crawler that looks at websites. */
  Way websites();

  /** Whether all of them are simulated; never in production. */
  @WithDefault("false")
  boolean simulator();

  /** How long an answer is waited for. */
  @WithDefault("4s")
  Duration patience();

  /** How often a register that is silent is asked, before a reviewer is told to look by hand. */
  @WithDefault("3")
  int tries();

  /** How many filings are looked up at the same time. */
  @WithDefault("8")
  int atOnce();

  /** How often filings that are to be looked up are looked for. */
  @WithDefault("1s")
  String every();

  /** The way to one register. */
  interface Way {
    /** Where it is asked; absent: it is not. */
    Optional<URI> address();

    /** What the gateway knows this service by. */
    Optional<String> token();
  }
}
