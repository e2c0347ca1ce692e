package icp.bench.contender;

import com.zaxxer.hikari.HikariDataSource;
import dev.dbos.transact.DBOS;
import dev.dbos.transact.StartWorkflowOptions;
import dev.dbos.transact.config.DBOSConfig;
import dev.dbos.transact.workflow.Workflow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/**
 * DBOS Transact in process: a workflow that receives three messages, says that it waits for an
 * approval, receives it, and receives the face. What is sent is durable when the call returns; the
 * approval waits until the workflow has taken in the three.
 */
final class DbosPeer implements Contender {
  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final String CHECKED = "checked";
  private static final String VERIFIED = "verified";

  /** The process, as its users write it. */
  public interface Filing {
    String run(String facts);
  }

  /** The process. */
  public static final class FilingWorkflow implements Filing {
    private final DBOS dbos;

    FilingWorkflow(DBOS dbos) {
      this.dbos = dbos;
    }

    @Override
    @Workflow(name = "filing")
    public String run(String facts) {
      for (Check check : Check.values()) {
        dbos.recv("check", PATIENCE);
      }
      dbos.setEvent(CHECKED, true);
      dbos.recv("approval", PATIENCE);
      dbos.recv("face", PATIENCE);
      return VERIFIED;
    }
  }

  private final HikariDataSource pool;
  private final DBOS dbos;
  private final Filing filings;

  DbosPeer(Target target, int clients) {
    this.pool = FlowablePeer.pool(target, clients);
    this.dbos = new DBOS(DBOSConfig.defaults("bench").withDataSource(pool).withAppVersion("1"));
    this.filings = dbos.registerProxy(Filing.class, new FilingWorkflow(dbos));
    dbos.launch();
  }

  @Override
  public void begin(UUID filing) {
    dbos.startWorkflow(
        () -> filings.run(FACTS), new StartWorkflowOptions().withWorkflowId(filing.toString()));
  }

  @Override
  public void answer(UUID filing, Check check) {
    dbos.send(filing.toString(), check.name(), "check");
  }

  @Override
  public void approve(UUID filing) {
    dbos.getEvent(filing.toString(), CHECKED, PATIENCE).orElseThrow();
    dbos.send(filing.toString(), true, "approval");
  }

  @Override
  public void verify(UUID filing) {
    dbos.send(filing.toString(), true, "face");
  }

  @Override
  public long completed() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from dbos.workflow_status where status = 'SUCCESS'")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() {
    dbos.shutdown();
    pool.close();
  }
}
