package icp.bench.contender;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where a contender writes.
 *
 * @param url of an empty database of its own
 * @param broker settings of a client that may do everything
 */
record Target(String url, String user, String password, Map<String, Object> broker) {
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
