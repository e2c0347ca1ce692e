package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final Settings SETTINGS = Settings.in(Path.of("data"));

  @Test
  void offersADatabaseForEachServiceOnTheUsualPorts() {
    assertThat(SETTINGS.databases())
        .containsExactly("domains", "instances", "documents", "filings");
    assertThat(SETTINGS.postgresPort()).isEqualTo(5432);
    assertThat(SETTINGS.brokerPort()).isEqualTo(9092);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Filings", "1st", "a-b", "a\"b", "../x", "postgres", "pg_x", "public"})
  void refusesANameThatIsNoPlainIdentifier(String name) {
    assertThatThrownBy(() -> SETTINGS.withDatabases(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536})
  void refusesAPortThatIsNone(int port) {
    assertThatThrownBy(() -> SETTINGS.withPorts(port, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverShowsAPassword() {
    var database = new Database("filings", "jdbc:postgresql://127.0.0.1:5432/filings", "secret");

    assertThat(database.toString()).doesNotContain("secret");
  }
}
