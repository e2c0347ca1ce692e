package icp.platform.testing;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the audit of the service under test has. */
public final class AuditTrail {
  private final AgroalDataSource database;

  public AuditTrail(AgroalDataSource database) {
    this.database = database;
  }

  /** What was done to something, the oldest first. */
  public List<String> of(Object subject) {
    return actions("subject_id", subject);
  }

  /** What an account did, the oldest first. */
  public List<String> by(Object actor) {
    return actions("actor::text", actor);
  }

  private List<String> actions(String column, Object value) {
    String sql = "select action from audit_entry where " + column + " = ? order by id";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, value.toString());
      List<String> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The audit cannot be read", e);
    }
  }
}
