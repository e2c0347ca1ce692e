package icp.domains.registration;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was known before sources stood side by side is known after. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class MigrationTest {
  private static final String SCHEMA = "as_it_was";

  @Inject AgroalDataSource database;
  @Inject Flyway own;

  @Test
  void keepsWhatWasKnown() throws SQLException {
    migrate("20261124.23");
    run(
        """
        insert into as_it_was.registration
          (id, version, account_id, name, holder_name, holder_kind, holder_certificate_type,
           holder_certificate_number, registrar, expires_on, real_name_state, real_name_passed_on,
           source, created_at, updated_at)
        values ('01900000-0000-7000-8000-000000000001', 3, '01900000-0000-7000-8000-000000000002',
          'example.cn', '云杉', 'ORGANISATION', 'BUSINESS_LICENCE', '9133', 'DNSPod', '2027-11-23',
          'NONE', null, 'REGISTRAR', now(), '2026-11-01T08:00:00Z')
        """);

    migrate("20261124.41");

    assertThat(read("select facts #>> '{EXPIRY,value}' from as_it_was.registration_word"))
        .isEqualTo("2027-11-23");
    assertThat(read("select facts #>> '{REAL_NAME}' from as_it_was.registration_word"))
        .isEqualTo("{\"at\": \"2026-11-01T08:00:00.000000Z\", \"value\": {\"state\": \"NONE\"}}");
    assertThat(read("select facts #>> '{HOLDER,value,name}' from as_it_was.registration_word"))
        .isEqualTo("云杉");
    assertThat(read("select source from as_it_was.registration_telling")).isEqualTo("REGISTRAR");
    assertThat(read("select version from as_it_was.registration")).isEqualTo("3");
  }

  private void migrate(String version) {
    Flyway.configure(Thread.currentThread().getContextClassLoader())
        .configuration(own.getConfiguration())
        .dataSource(database)
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .target(version)
        .load()
        .migrate();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String read(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
