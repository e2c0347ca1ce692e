package icp.platform.messaging;

import icp.embedded.Database;
import icp.embedded.EmbeddedServers;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A database with the platform's tables that no application uses. */
final class Tables {
  private static final List<String> SCRIPTS =
      List.of(
          "V20261123_01__messaging.sql",
          "V20261126_41__traces.sql",
          "V20261126_45__whose_publications.sql",
          "V20261126_67__trace_state.sql");

  private Tables() {}

  static AgroalDataSource fresh() throws SQLException {
    String name = "tables_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    AgroalDataSource pool = pool(EmbeddedServers.forTests().postgres().createDatabase(name));
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String script : SCRIPTS) {
        statement.execute(text("/db/platform/" + script));
      }
    }
    return pool;
  }

  private static String text(String resource) {
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AgroalDataSource pool(Database made) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                p ->
                    p.maxSize(8)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        // As Quarkus does: a connection that was cut is not lent again.
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(
                            f ->
                                f.jdbcUrl(made.jdbcUrl())
                                    .principal(new NamePrincipal(made.user()))
                                    .credential(new SimplePassword(made.password())))));
  }
}
