package icp.filings.proof;

import icp.filings.filing.LogReading;
import icp.filings.proof.LogProof.Passed;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Function;

/**
 * Proves the logs part by part, each in one snapshot: filings that move meanwhile are seen as they
 * were, and no snapshot lasts so long that the database cannot clean up.
 */
@ApplicationScoped
class LogProofs {
  private static final String SNAPSHOT =
      "set transaction isolation level repeatable read, read only";

  private final AgroalDataSource database;
  private final FilingRows rows;

  LogProofs(AgroalDataSource database, FilingRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /** See {@link LogProof#pass}. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Passed pass(UUID after, int enough, Function<UUID, LogReading> readings) {
    try (Connection connection = database.getConnection();
        Statement snapshot = connection.createStatement()) {
      snapshot.execute(SNAPSHOT);
      return new LogProof(connection, rows, readings).pass(after, enough);
    } catch (SQLException e) {
      throw new DatabaseException("prove the log", e);
    }
  }
}
