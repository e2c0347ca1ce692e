package icp.filings.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.filings.Simulators;
import icp.filings.filing.FilingHands;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself lets nobody change the past by accident. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "proof"))
@WithTestResource(Simulators.class)
class AppendOnlyTest {
  private static final String NO_RIGHT = "42501";
  private static final String REFUSED = "23001";

  private final FilingHands filings;
  private final AgroalDataSource database;

  AppendOnlyTest(FilingHands filings, AgroalDataSource database) {
    this.filings = filings;
    this.database = database;
  }

  @BeforeEach
  void thereIsALog() {
    filings.begin(UUID.randomUUID(), "{}");
  }

  private static void refused(Connection connection, String sql, String state) {
    assertThatThrownBy(
            () -> {
              try (connection;
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> org.assertj.core.api.Assertions.assertThat(e.getSQLState()).isEqualTo(state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update filing_event set actor = 'x'",
        "delete from filing_event",
        "truncate filing_event"
      })
  void theServiceMayNotChangeTheLogAndItsTriggerStopsWhoMay(String sql) throws SQLException {
    refused(database.getConnection(), sql, NO_RIGHT);
    refused(Tampering.superuser(), sql, REFUSED);
  }
}
