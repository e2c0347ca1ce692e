package icp.filings.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.testing.RealServers;
import icp.platform.testing.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filings that wait cost nothing while they do. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "waiting"))
class WaitingFilingsTest {
  private static final String ACCOUNT = "00000000-0000-0000-0000-00000000dead";

  private final Deadlines deadlines;
  private final AgroalDataSource database;

  WaitingFilingsTest(Deadlines deadlines, AgroalDataSource database) {
    this.deadlines = deadlines;
    this.database = database;
  }

  @BeforeEach
  void fill() throws SQLException {
    run(
        """
        insert into filing (id, account_id, version, status, revision, sequence, last_hash, due_at, created_at, updated_at, entered_at)
        select gen_random_uuid(), '%s', 1, 'DRAFT', 0, 1, '',
               '2100-01-01'::timestamptz + n * interval '1 s', now(), now(), now()
        from generate_series(1, 100000) n
        """
            .formatted(ACCOUNT));
    run(
        "insert into deadline select id, 'DRAFT_IDLE', due_at from filing where account_id = '"
            + ACCOUNT
            + "'");
    run("analyze filing");
    run("analyze deadline");
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aHundredThousandOfThemAreTwoLooksIntoAnIndex() {
    deadlines.fire();

    int asked = Statements.of(deadlines::fire);

    long began = System.nanoTime();
    deadlines.fire();
    long millis = (System.nanoTime() - began) / 1_000_000;
    // Two questions and the transaction's own statements.
    assertThat(asked).isBetween(2, 4);
    assertThat(millis).isLessThan(500);
  }
}
