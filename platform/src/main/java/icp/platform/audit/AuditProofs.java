package icp.platform.audit;

import icp.platform.audit.AuditProof.Passed;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Proves the audit, a part at a time, each in one snapshot. */
@ApplicationScoped
class AuditProofs {
  private static final String SNAPSHOT =
      "set transaction isolation level repeatable read, read only";

  private final AgroalDataSource database;
  private final Signer signer;
  private final ToldCheckpoints told;

  AuditProofs(AgroalDataSource database, Signer signer, ToldCheckpoints told) {
    this.database = database;
    this.signer = signer;
    this.told = told;
  }

  /**
   * See {@link AuditProof#pass}.
   *
   * @throws icp.platform.messaging.BrokerAwayException if the broker does not tell how far the
   *     chain was
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Passed pass(long after, int atMost) {
    // Before the snapshot, which has then all that was told.
    Checkpoint last = told.last();
    try (Connection connection = database.getConnection();
        Statement snapshot = connection.createStatement()) {
      snapshot.execute(SNAPSHOT);
      return new AuditProof(new AuditRows(connection), signer, last).pass(after, atMost);
    } catch (SQLException e) {
      throw new DatabaseException("prove the audit", e);
    }
  }
}
