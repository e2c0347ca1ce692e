package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may connect to what, and how safely what they write is kept. */
class PostgresAccessTest {

  private static final Postgres POSTGRES = EmbeddedServers.forTests().postgres();

  @ParameterizedTest
  @ValueSource(strings = {"access_domains", "access_instances"})
  void eachRoleOwnsItsDatabase(String name) throws SQLException {
    var database = POSTGRES.createDatabase(name);

    try (var connection = connect(database.jdbcUrl(), database, database.password())) {
      connection.createStatement().execute("create table mine (text text)");
      connection.createStatement().execute("drop table mine");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", ""})
  void refusesAWrongPassword(String password) {
    var database = POSTGRES.createDatabase("access_domains");

    assertThatThrownBy(() -> connect(database.jdbcUrl(), database, password))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password");
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_instances", "postgres", "template1"})
  void refusesARoleInADatabaseOfAnother(String other) {
    var database = POSTGRES.createDatabase("access_domains");
    POSTGRES.createDatabase("access_instances");
    String url = PostgresLogin.url(POSTGRES.port(), other);

    assertThatThrownBy(() -> connect(url, database, database.password()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void makesADatabaseOnceOnly() {
    var first = POSTGRES.createDatabase("access_domains");

    assertThat(POSTGRES.createDatabase("access_domains")).isEqualTo(first);
    assertThat(POSTGRES.database("access_domains")).isEqualTo(first);
  }

  @Test
  void knowsNoDatabaseThatNobodyNamed() {
    assertThatThrownBy(() -> POSTGRES.database("unheard_of"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unheard_of");
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "server_encoding, UTF8",
    "shared_buffers, 64MB",
    "max_connections, 100",
  })
  void isSetUpToKeepWhatItIsGiven(String setting, String value) throws SQLException {
    try (var connection = POSTGRES.superuser("postgres");
        var rows = connection.createStatement().executeQuery("show " + setting)) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo(value);
    }
  }

  @Test
  void asksEveryoneForAPassword() throws SQLException {
    String query = "select string_agg(distinct auth_method, ',') from pg_hba_file_rules";

    try (var connection = POSTGRES.superuser("postgres");
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("scram-sha-256");
    }
  }

  private static Connection connect(String url, Database as, String password) throws SQLException {
    return DriverManager.getConnection(url, as.user(), password);
  }
}
