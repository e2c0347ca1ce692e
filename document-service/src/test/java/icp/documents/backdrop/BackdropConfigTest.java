package icp.documents.backdrop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BackdropConfigTest {
  @Test
  void gansuReadsItsLine() throws IOException {
    // When
    BackdropConfig config =
        new SmallRyeConfigBuilder()
            .withSources(
                new PropertiesConfigSource(getClass().getResource("/application.properties")))
            .withMapping(BackdropConfig.class)
            .build()
            .getConfigMapping(BackdropConfig.class);

    // Then
    assertThat(config.bottomLines()).containsOnlyKeys("62").containsValue("共同营造健康诚信网络环境");
    assertThat(Ground.of(config.colour()).isBlue()).isTrue();
  }
}
