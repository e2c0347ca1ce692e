package icp.instances.number;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A number after a move; before the move where it is gone since.
 *
 * @param from the state before
 */
record Moved(ServiceNumber number, NumberState from) {
  static Moved read(ResultSet row) throws SQLException {
    return new Moved(ServiceNumber.read(row), NumberState.valueOf(row.getString("from_state")));
  }

  NumberState state() {
    return number.state();
  }
}
