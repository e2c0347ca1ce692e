package icp.platform.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Rows as arrays, one for each column: {@code unnest} takes a batch in one statement. */
public final class Columns {
  private Columns() {}

  /**
   * One column of a batch.
   *
   * @param type PostgreSQL's name of the column's type
   */
  public static <T> Array of(
      Connection connection, String type, List<T> rows, Function<T, Object> value)
      throws SQLException {
    Object[] values = rows.stream().map(value).toArray();
    // The driver takes bytes only in an array that is of bytes.
    return connection.createArrayOf(
        type, type.equals("bytea") ? Arrays.copyOf(values, values.length, byte[][].class) : values);
  }
}
