package icp.platform.locking;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** What a transaction has locked is free again, whatever becomes of its process. */
@QuarkusTest
@WithTestResource(RealServers.class)
class AbandonedTransactionsTest {
  private final AgroalDataSource database;
  private final Flyway own;
  private final Duration transaction;

  AbandonedTransactionsTest(
      AgroalDataSource database,
      Flyway own,
      @ConfigProperty(name = "quarkus.transaction-manager.default-transaction-timeout")
          Duration transaction) {
    this.database = database;
    this.own = own;
    this.transaction = transaction;
  }

  @Test
  void theDatabaseEndsWhatNoLivingTransactionIs() throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select extract(epoch from setting::int * interval '1 ms')::int from pg_settings"
                        + " where name = 'idle_in_transaction_session_timeout'")) {
      row.next();

      assertThat(row.getInt(1)).isEqualTo(30).isGreaterThan((int) transaction.toSeconds());
    }
  }

  /** Flyway may hold its lock on another connection than that of the migration. */
  @Test
  void aMigrationMayLastLonger() {
    Flyway slow =
        Flyway.configure(Thread.currentThread().getContextClassLoader())
            .configuration(own.getConfiguration())
            .schemas("slow")
            .defaultSchema("slow")
            .createSchemas(true)
            .initSql("set idle_in_transaction_session_timeout = '500ms'")
            .javaMigrations(new V99999999__Slow())
            .load();

    assertThat(slow.migrate().migrations).last().extracting("description").isEqualTo("Slow");
  }

  /** A big table that is built anew. */
  static final class V99999999__Slow extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
      try (Statement statement = context.getConnection().createStatement()) {
        statement.execute("select pg_sleep(2)");
      }
    }
  }
}
