package icp.filings.incident;

import icp.platform.messaging.DatabaseException;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Forgets incidents some time after they were resolved or let go. Open ones stay, however old, and
 * what operators did is kept for ever.
 */
@ApplicationScoped
class SettledIncidents {
  private static final Logger LOG = Logger.getLogger(SettledIncidents.class);

  /** So that no statement holds a lock for long. */
  private static final int AT_ONCE = 1000;

  private static final String FORGET =
      """
      delete from incident where id in (
        select id from incident where state <> 'OPEN' and closed_at < ?
        order by closed_at limit ? for update skip locked)
      """;

  private final AgroalDataSource database;
  private final Clock clock;
  private final Duration kept;

  /**
   * @param days how many days an incident is kept after it was settled, from 1
   */
  SettledIncidents(
      AgroalDataSource database,
      Clock clock,
      @ConfigProperty(name = "beian.incidents.settled-days", defaultValue = "90") int days) {
    if (days < 1) {
      throw new IllegalStateException("beian.incidents.settled-days is less than a day.");
    }
    this.database = database;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  @Scheduled(every = "1h", delayed = "12m")
  void forget() {
    Instant before = clock.instant().minus(kept);
    int forgotten = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = forget(before);
      forgotten += some;
    }
    if (forgotten > 0) {
      LOG.infof("Forgot %d incidents that were settled before %s", forgotten, before);
    }
  }

  private int forget(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.setInt(2, AT_ONCE);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget settled incidents", e);
    }
  }
}
