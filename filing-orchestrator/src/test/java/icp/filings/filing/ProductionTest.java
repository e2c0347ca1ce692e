package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;

class ProductionTest {
  @Test
  void refusesWhatIsSimulatedAndWhatIsMissingByName() {
    under(
        LaunchMode.NORMAL.getDefaultProfile(),
        () -> {
          assertThatThrownBy(() -> Production.refuse(true, "beian.sms.simulator"))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("beian.sms.simulator");
          assertThatThrownBy(() -> Production.require(Optional.empty(), "beian.sms.address"))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("beian.sms.address");
          assertThatCode(() -> Production.refuse(false, "x")).doesNotThrowAnyException();
          assertThatCode(() -> Production.require(Optional.of(1), "x")).doesNotThrowAnyException();
        });
  }

  @Test
  void elsewhereBothArePossible() {
    under(
        "embedded",
        () -> {
          assertThatCode(() -> Production.refuse(true, "x")).doesNotThrowAnyException();
          assertThatCode(() -> Production.require(Optional.empty(), "x"))
              .doesNotThrowAnyException();
        });
  }

  private static void under(String profile, Runnable work) {
    SmallRyeConfig config = new SmallRyeConfigBuilder().withProfile(profile).build();
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
