package icp.filings.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** Secrets that the former keyset had sealed are not lost in silence. */
@QuarkusTest
@WithTestResource(WebhookSettings.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "webhooks"))
class SecretsMigrationTest {
  private static final String SCHEMA = "of_former_secrets";
  private static final String BEFORE =
      """
      set search_path to of_former_secrets;
      insert into webhook_endpoint (id, account_id, version, url, description, types, enabled,
                                    follows_from, created_at, updated_at)
      values ('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', 1,
              'https://example.com/', '', '{}', true, 0, now(), now());
      insert into webhook_secret (id, endpoint_id, sealed, made_at)
      select '01900000-0000-7000-8000-000000000003', id, '\\x00', now() from webhook_endpoint;
      """;

  private final AgroalDataSource database;
  private final Flyway own;

  SecretsMigrationTest(AgroalDataSource database, Flyway own) {
    this.database = database;
    this.own = own;
  }

  @Test
  void stopsWhereThereAreSomeAndSaysWhatToDo() throws SQLException {
    migrate("20261127.60");
    run(BEFORE);

    assertThatThrownBy(() -> migrate("20261128.70"))
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("delete from webhook_endpoint");

    run("delete from of_former_secrets.webhook_endpoint");
    assertThatCode(() -> migrate("20261128.70")).doesNotThrowAnyException();
  }

  private void migrate(String target) {
    Flyway.configure(Thread.currentThread().getContextClassLoader())
        .configuration(own.getConfiguration())
        .dataSource(database)
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .target(target)
        .load()
        .migrate();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      // The connection goes back to its pool.
      statement.execute("reset search_path");
    }
  }
}
