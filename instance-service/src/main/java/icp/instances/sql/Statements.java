package icp.instances.sql;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs statements over many rows at once, in the caller's transaction. */
@ApplicationScoped
public class Statements {
  private final AgroalDataSource database;

  Statements(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Runs a statement that answers with rows.
   *
   * @param what what is tried, as the end of "could not ..."
   * @param parameters in the order of the question marks; a {@link Column} becomes an array
   */
  public <T> List<T> rows(String what, String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet row = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException e) {
      throw new DatabaseException(what, e);
    }
  }

  /** Runs a statement that only changes rows. */
  public void change(String what, String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(what, e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, value(connection, parameters[i]));
    }
    return statement;
  }

  private static Object value(Connection connection, Object parameter) throws SQLException {
    if (parameter instanceof Column column) {
      return connection.createArrayOf(column.type(), column.values());
    }
    return parameter instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameter;
  }
}
