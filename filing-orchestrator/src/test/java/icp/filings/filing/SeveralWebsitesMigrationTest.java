package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a filing had of its one website is what its first website has. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class SeveralWebsitesMigrationTest {
  private static final String SCHEMA = "of_one_website";
  private static final String BEFORE =
      """
      set search_path to of_one_website;
      insert into filing (id, account_id, version, status, revision, sequence, last_hash, facts,
                          service_number, reasons, created_at, updated_at, entered_at)
      values ('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', 1,
              'APPROVED', 1, 9, '\\x00',
              '{"province":"33","website":{"name":"云杉","domain":"a.cn"}}', 'n-1',
              '[{"code":"other","field":"/website/name"}]', now(), now(), now()),
             ('01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000002', 1,
              'DRAFT', 0, 1, '\\x00', '{"province":"33"}', null, '[]', now(), now(), now());
      insert into filing_revision (filing_id, revision, facts, submitted_at)
      select id, 1, facts, now() from filing;
      insert into filing_check (filing_id, part, revision, findings, reference)
      select id, 'INSTANCE', 1, '[{"field":"/website/instanceId"}]', service_number from filing;
      insert into icp_number (filing_id, entity_number, website_number, issued_at)
      select id, '浙ICP备1号', '浙ICP备1号-1', now() from filing where status = 'APPROVED';
      """;

  private final AgroalDataSource database;
  private final Flyway own;

  SeveralWebsitesMigrationTest(AgroalDataSource database, Flyway own) {
    this.database = database;
    this.own = own;
  }

  @Test
  void keepsWhatTheOneWebsiteHad() throws SQLException {
    migrate("20261126.23");
    run(BEFORE);

    migrate("20261126.30");

    String moved =
        "{\"province\": \"33\", \"websites\": {\"1\": {\"name\": \"云杉\", \"domain\": \"a.cn\"}}}";
    assertThat(of("filing", "facts::jsonb")).isEqualTo(moved);
    assertThat(of("filing_revision", "facts::jsonb")).isEqualTo(moved);
    assertThat(of("filing", "service_numbers")).isEqualTo("{\"1\": \"n-1\"}");
    assertThat(of("filing", "reasons")).contains("\"/websites/1/name\"");
    assertThat(of("filing_check", "findings")).contains("\"/websites/1/instanceId\"");
    assertThat(of("filing_check", "site_references")).isEqualTo("{\"1\": \"n-1\"}");
    assertThat(of("icp_number", "place")).isEqualTo("1");
    assertThat(
            read(
                "select facts || coalesce(service_numbers, '-') from of_one_website.filing"
                    + " where status = 'DRAFT'"))
        .isEqualTo("{\"province\":\"33\"}-");
  }

  private String of(String table, String column) throws SQLException {
    String key = table.equals("filing") ? "id" : "filing_id";
    return read(
        "select %s from of_one_website.%s where %s = '01900000-0000-7000-8000-000000000001'"
            .formatted(column, table, key));
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
      // The connection goes back to its pool.
      statement.execute("reset search_path");
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
