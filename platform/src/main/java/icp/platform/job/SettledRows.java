package icp.platform.job;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Forgets rows of a table some time after they were settled. Open ones stay, however old. The table
 * has a {@code state} that is {@code OPEN} at first, and {@code closed_at}, along which an index
 * lies.
 */
public final class SettledRows {
  private static final Logger LOG = Logger.getLogger(SettledRows.class);

  /** So that no statement holds a lock for long. */
  private static final int AT_ONCE = 1000;

  private static final String FORGET =
      """
      delete from %1$s where id in (
        select id from %1$s where state <> 'OPEN' and closed_at < ?
        order by closed_at limit ? for update skip locked)
      """;

  private final AgroalDataSource database;
  private final Clock clock;
  private final String table;

  /** Of one table. */
  public SettledRows(AgroalDataSource database, Clock clock, String table) {
    this.database = database;
    this.clock = clock;
    this.table = table;
  }

  /**
   * Checks a setting.
   *
   * @param setting its name, for the message
   * @param days how many days a row is kept after it was settled
   * @throws IllegalStateException if it is less than a day
   */
  public static int atLeastADay(String setting, int days) {
    if (days < 1) {
      throw new IllegalStateException(setting + " is less than a day.");
    }
    return days;
  }

  /** Forgets what was settled so many days ago or earlier. */
  public void forget(int days) {
    Instant before = clock.instant().minus(Duration.ofDays(days));
    int forgotten = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = forget(before);
      forgotten += some;
    }
    if (forgotten > 0) {
      LOG.infof("Forgot %d rows of %s that were settled before %s", forgotten, table, before);
    }
  }

  private int forget(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET.formatted(table))) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.setInt(2, AT_ONCE);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget settled rows of " + table, e);
    }
  }
}
