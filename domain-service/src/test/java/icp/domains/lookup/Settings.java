package icp.domains.lookup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings that ask servers of the tests, and wait two seconds. */
record Settings(Optional<List<String>> resolvers) implements LookupConfig {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  static Settings asking(String resolver) {
    return new Settings(Optional.of(List.of(resolver)));
  }

  @Override
  public String every() {
    return "off";
  }

  @Override
  public Duration fresh() {
    return Duration.ofDays(1);
  }

  @Override
  public Rdap rdap() {
    return new Rdap() {
      @Override
      public boolean enabled() {
        return true;
      }

      @Override
      public Optional<Path> bootstrap() {
        return Optional.empty();
      }

      @Override
      public Duration patience() {
        return PATIENCE;
      }
    };
  }

  @Override
  public Dns dns() {
    return new Dns() {
      @Override
      public boolean enabled() {
        return true;
      }

      @Override
      public Optional<List<String>> servers() {
        return resolvers;
      }

      @Override
      public Duration patience() {
        return PATIENCE;
      }
    };
  }
}
