package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/** Forgets the events that the broker itself no longer has, so that the inbox does not grow. */
@ApplicationScoped
class Housekeeping {
  private final AgroalDataSource database;
  private final MessagingConfig config;
  private final Clock clock;

  Housekeeping(AgroalDataSource database, MessagingConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "10m")
  void forget() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from inbox where received_at < ?")) {
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(config.remember())));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("empty the inbox", e);
    }
  }
}
