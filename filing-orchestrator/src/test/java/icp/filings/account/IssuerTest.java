package icp.filings.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;

class IssuerTest {
  /** As an operator would set it who copied the embedded run's settings. */
  private record WithKey(Duration validity) implements IssuerConfig {
    @Override
    public Optional<String> keyLocation() {
      return Optional.of("file:/key.pem");
    }

    @Override
    public Optional<String> keyId() {
      return Optional.empty();
    }

    @Override
    public Duration session() {
      return Duration.ofHours(1);
    }

    @Override
    public Duration serviceValidity() {
      return Duration.ofMinutes(5);
    }

    @Override
    public Optional<String> documentServiceSecretHash() {
      return Optional.empty();
    }

    @Override
    public Attempts attempts() {
      return null;
    }
  }

  @Test
  void refusesTheProductionProfile() {
    // Given
    SmallRyeConfig config =
        new SmallRyeConfigBuilder().withProfile(LaunchMode.NORMAL.getDefaultProfile()).build();
    Issuer issuer = of(Duration.ofHours(1));

    // When / Then
    under(
        config,
        () ->
            assertThatThrownBy(() -> issuer.start(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("beian.issuer.key-location")
                .hasMessageContaining("production"));
  }

  private static Issuer of(Duration validity) {
    return new Issuer(new WithKey(validity), null, null, Clock.systemUTC(), "beian");
  }

  @Test
  void refusesTokensThatHoldForLongerThanAnybodyRemembersTheEndOfTheirSession() {
    Issuer issuer = of(Duration.ofDays(1));

    under(
        new SmallRyeConfigBuilder().withProfile("dev").build(),
        () ->
            assertThatThrownBy(() -> issuer.start(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("beian.issuer.validity"));
  }

  private static void under(SmallRyeConfig config, Runnable work) {
    ConfigProviderResolver resolver = ConfigProviderResolver.instance();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    var before = ConfigProvider.getConfig(loader);
    resolver.releaseConfig(before);
    resolver.registerConfig(config, loader);
    try {
      work.run();
    } finally {
      resolver.releaseConfig(config);
      resolver.registerConfig(before, loader);
    }
  }
}
