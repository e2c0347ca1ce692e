package icp.domains.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is asked of the network. All of it is off unless a provider turns it on. */
@ConfigMapping(prefix = "beian.lookup")
interface LookupConfig {
  /** How often names that are due are looked for; {@code off}: never. */
  @WithDefault("1s")
  String every();

  /** After how long a name is looked up again. */
  @WithDefault("24h")
  Duration fresh();

  /** What registries say of names. */
  Rdap rdap();

  /** The addresses of names. */
  Dns dns();

  /** Which resolvers are asked, and how long. */
  interface Dns {
    @WithDefault("false")
    boolean enabled();

    /** Addresses, with a port where it is not 53; absent: those of the machine. */
    Optional<List<String>> servers();

    /** How long an answer is waited for. */
    @WithDefault("3s")
    Duration patience();
  }

  /** Which registries are asked, and how long. */
  interface Rdap {
    @WithDefault("false")
    boolean enabled();

    /** A file in the form of RFC 9224 in place of the one that comes with the service. */
    Optional<Path> bootstrap();

    /** How long an answer is waited for, redirects and all. */
    @WithDefault("5s")
    Duration patience();
  }
}
