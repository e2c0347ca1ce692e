package icp.domains.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {
  @TempDir Path folder;

  @Test
  void theOneThatComesWithTheServiceKnowsTheCommonSuffixesAndHttpsAlone() {
    Bootstrap bootstrap = Bootstrap.read(Optional.empty());

    assertThat(bootstrap.server("a.com")).contains(URI.create("https://rdap.verisign.com/com/v1/"));
    assertThat(bootstrap.server("a.cn")).isEmpty();
    assertThat(bootstrap.server("com")).isEmpty();
    assertThat(bootstrap.hosts()).contains("rdap.radix.host").doesNotContain("");
  }

  @Test
  void theLongestSuffixWinsAndPlainHttpIsPassedOver() throws IOException {
    Bootstrap bootstrap =
        read(
            """
            {"services": [[["UK"], ["http://a.test/", "https://a.test/"]],
                          [["co.uk"], ["https://b.test/"]], [["de"], ["http://c.test/"]]]}
            """);

    assertThat(bootstrap.server("x.uk")).contains(URI.create("https://a.test/"));
    assertThat(bootstrap.server("x.co.uk")).contains(URI.create("https://b.test/"));
    assertThat(bootstrap.server("x.de")).isEmpty();
    assertThat(bootstrap.hosts()).containsExactlyInAnyOrder("a.test", "b.test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"services\": []}",
        "{\"services\": [7]}",
        "{\"services\": [[[\"com\"]]]}",
        "{\"services\": [[[\"com\"], [\"https://a.test\"]]]}",
        "{\"services\": [[[\"com\"], [\"nowhere/\"]]]}",
        "{\"services\": [[[\"com\"], [\"https://a b/\"]]]}"
      })
  void aFileThatCannotBeUsedStopsTheStartWithItsReason(String file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("RDAP bootstrap file");
  }

  @Test
  void soDoesOneThatIsNotThere() {
    assertThatThrownBy(() -> Bootstrap.read(Optional.of(folder.resolve("none.json"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be read");
  }

  private Bootstrap read(String json) throws IOException {
    Path file = folder.resolve("bootstrap.json");
    Files.writeString(file, json);
    return Bootstrap.read(Optional.of(file));
  }
}
