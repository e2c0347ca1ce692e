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

  AuditProofs(AgroalDataSource database, Signer signer) {
    this.database = database;
    this.signer = signer;
  }

  /** See {@link AuditProof#pass}. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Passed pass(long after, int atMost) {
    try (Connection connection = database.getConnection();
        Statement snapshot = connection.createStatement()) {
      snapshot.execute(SNAPSHOT);
      return new AuditProof(new AuditRows(connection), signer).pass(after, atMost);
    } catch (SQLException e) {
      throw new DatabaseException("prove the audit", e);
    }
  }
}
