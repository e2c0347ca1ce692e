package icp.instances.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes something of the row at which a result stands. */
@FunctionalInterface
public interface RowReader<T> {
  /** Reads the present row, and no other. */
  T read(ResultSet row) throws SQLException;
}
