package icp.platform.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Forgets dead letters some time after they were replayed or discarded: they hold what a record
 * said. Open ones stay, however old.
 */
@ApplicationScoped
class SettledLetters {
  private static final Logger LOG = Logger.getLogger(SettledLetters.class);

  /** So that no statement holds a lock for long. */
  private static final int AT_ONCE = 1000;

  private static final String FORGET =
      """
      delete from dead_letter where id in (
        select id from dead_letter where state <> 'OPEN' and closed_at < ?
        order by closed_at limit ? for update skip locked)
      """;

  private final AgroalDataSource database;
  private final MessagingConfig config;
  private final Clock clock;

  SettledLetters(AgroalDataSource database, MessagingConfig config, Clock clock) {
    if (config.settledDays() < 1) {
      throw new IllegalStateException("beian.messaging.settled-days is less than a day.");
    }
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "11m")
  void forget() {
    Instant before = clock.instant().minus(Duration.ofDays(config.settledDays()));
    int forgotten = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = forget(before);
      forgotten += some;
    }
    if (forgotten > 0) {
      LOG.infof("Forgot %d dead letters that were settled before %s", forgotten, before);
    }
  }

  private int forget(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.setInt(2, AT_ONCE);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget settled dead letters", e);
    }
  }
}
