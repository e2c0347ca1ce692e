package icp.filings.filing;

import icp.platform.messaging.DatabaseException;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Destroys the keys of filings that are erased: what they said cannot be read any more, in older
 * copies of the database neither.
 */
@ApplicationScoped
class ErasedFilings implements MoveEffect {
  private static final String DESTROY = "delete from filing_key where filing_id = any (?::uuid[])";

  private final AgroalDataSource database;

  ErasedFilings(AgroalDataSource database) {
    this.database = database;
  }

  /** What is answered about a filing whose key is gone while its row still says something. */
  static ProblemException gone() {
    return Problems.of("filing-erased", 410);
  }

  @Override
  public void of(MoveBatch batch) {
    if (batch.erased().isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DESTROY)) {
      delete.setArray(1, connection.createArrayOf("uuid", batch.erased().toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("destroy keys of filings", e);
    }
  }
}
