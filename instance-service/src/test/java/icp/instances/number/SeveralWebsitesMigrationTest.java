package icp.instances.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** What a filing held for its one website it holds for its first, also for ever. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class SeveralWebsitesMigrationTest {
  private static final String SCHEMA = "of_one_website";
  private static final String BEFORE =
      """
      set search_path to of_one_website;
      insert into instance (id, version, account_id, type, region, billing, starts_on,
                            public_bandwidth_mbps, created_at)
      values ('01900000-0000-7000-8000-00000000000a', 1, '01900000-0000-7000-8000-00000000000b',
              'ECS', 'cn-hangzhou', 'PAY_AS_YOU_GO', '2026-11-01', 5, now());
      insert into service_number (id, number, scope, slot, slot_limit, instance_id, account_id,
                                  holder_id, state, asked_for, filing_id, revision, taken_at)
      select n.id, n.id, 'instance/x', n.slot, 5, i.id, i.account_id, i.account_id, n.state, true,
             n.filing_id, n.revision, now()
      from instance i, (values
        ('01900000-0000-7000-8000-000000000011'::uuid, 1, 'FILED',
         '01900000-0000-7000-8000-000000000001'::uuid, 1),
        ('01900000-0000-7000-8000-000000000012', 2, 'ALLOTTED', null, null))
        as n (id, slot, state, filing_id, revision);
      insert into filing_hold (filing_id, account_id, instance_id, answer)
      values ('01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-00000000000b',
              '01900000-0000-7000-8000-00000000000a',
              '{"findings":[{"field":"/website/instanceId"}],"reference":"n-1"}');
      """;

  private final AgroalDataSource database;
  private final Flyway own;

  SeveralWebsitesMigrationTest(AgroalDataSource database, Flyway own) {
    this.database = database;
    this.own = own;
  }

  @Test
  void keepsWhatWasHeld() throws SQLException {
    migrate("20261124.12");
    run(BEFORE);

    migrate("20261126.32");

    assertThat(read("select place from of_one_website.service_number where state = 'FILED'"))
        .isEqualTo("1");
    assertThat(read("select place from of_one_website.service_number where state = 'ALLOTTED'"))
        .isNull();
    assertThat(hold("asked #>> '{instances,1,instanceId}'"))
        .isEqualTo("01900000-0000-7000-8000-00000000000a");
    assertThat(hold("instance_ids")).isEqualTo("{01900000-0000-7000-8000-00000000000a}");
    assertThat(hold("answer"))
        .isEqualTo(
            "{\"findings\": [{\"field\": \"/websites/1/instanceId\"}], \"references\": {\"1\": \"n-1\"}}");
    assertThatThrownBy(
            () -> run("update of_one_website.service_number set place = 2 where state = 'FILED'"))
        .hasMessageContaining("kept for ever");
  }

  private String hold(String column) throws SQLException {
    return read("select " + column + " from of_one_website.filing_hold");
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
