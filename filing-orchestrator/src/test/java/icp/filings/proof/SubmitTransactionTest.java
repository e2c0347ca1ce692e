package icp.filings.proof;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.Simulators;
import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import icp.filings.filing.FilingHands;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that a submission writes is written by one transaction, as the database itself sees it. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "proof"))
@WithTestResource(Simulators.class)
class SubmitTransactionTest {
  /**
   * A trigger on every table notes which transaction writes there; what the relay does is
   * another's.
   */
  private static final String WATCH =
      """
      create table written (tab text, xid bigint);
      grant insert on written to public;
      create function note_writing() returns trigger language plpgsql as $$
      begin
        insert into written values (tg_table_name, txid_current());
        return null;
      end $$;
      do $$ declare t text; begin
        for t in select tablename from pg_tables where schemaname = 'public'
                 and tablename not in ('written', 'publication', 'flyway_schema_history') loop
          execute format('create trigger note_writing after insert or update on %I'
                         ' for each statement execute function note_writing()', t);
        end loop;
      end $$;
      """;

  private static final String UNWATCH =
      "drop function if exists note_writing cascade; drop table if exists written";

  private final FilingHands filings;

  SubmitTransactionTest(FilingHands filings) {
    this.filings = filings;
  }

  @BeforeEach
  void watch() throws SQLException {
    run(UNWATCH);
    run(WATCH);
  }

  @AfterEach
  void unwatch() throws SQLException {
    run(UNWATCH);
  }

  private static void run(String sql) throws SQLException {
    try (Connection superuser = Tampering.superuser();
        var statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Map<Long, Set<String>> written() throws SQLException {
    Map<Long, Set<String>> found = new TreeMap<>();
    try (Connection superuser = Tampering.superuser();
        var statement = superuser.createStatement();
        var row = statement.executeQuery("select xid, tab from written")) {
      while (row.next()) {
        found.computeIfAbsent(row.getLong(1), xid -> new TreeSet<>()).add(row.getString(2));
      }
    }
    return found;
  }

  @Test
  void aCompleteFilingIsSubmittedByOneTransaction() throws SQLException {
    UUID account = UUID.randomUUID();
    UUID id = filings.begin(account, Certificates.another(FilingDriver.COMPLETE));
    run("delete from written");

    filings.submit(account, id, FilingHands.etag(1));

    Map<Long, Set<String>> ofTheFiling = new TreeMap<>(written());
    ofTheFiling.values().removeIf(tables -> !tables.contains("filing"));
    assertThat(ofTheFiling)
        .hasSize(1)
        .allSatisfy(
            (xid, tables) ->
                assertThat(tables)
                    .contains(
                        "filing", "filing_event", "filing_check", "filing_revision", "outbox"));
  }
}
