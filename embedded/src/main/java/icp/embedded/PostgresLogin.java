package icp.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Connects as the superuser. */
final class PostgresLogin {

  static final String SUPERUSER = "postgres";

  private final int port;
  private final Secrets secrets;

  PostgresLogin(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  Connection superuser(String database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", secrets.password(SUPERUSER));
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    // Not through DriverManager, which shows a driver only to the class loader that registered it.
    return new Driver().connect(url(port, database), properties);
  }
}
