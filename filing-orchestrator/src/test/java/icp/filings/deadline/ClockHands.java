package icp.filings.deadline;

import icp.filings.TestClock;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Puts the clock forward, and fires what is due then. */
@ApplicationScoped
public class ClockHands {
  private final TestClock hands;
  private final Clock clock;
  private final Deadlines deadlines;
  private final AgroalDataSource database;

  ClockHands(TestClock hands, Clock clock, Deadlines deadlines, AgroalDataSource database) {
    this.hands = hands;
    this.clock = clock;
    this.deadlines = deadlines;
    this.database = database;
  }

  /** It is that moment now, or later already. */
  public void reach(Instant moment) {
    Duration missing = Duration.between(clock.instant(), moment);
    if (!missing.isNegative()) {
      hands.putForward(missing.plusSeconds(1));
    }
  }

  public void putForward(Duration by) {
    hands.putForward(by);
  }

  /** Turns the clock back to where a test begins. */
  public void beginAt(Instant moment) {
    hands.putForward(Duration.between(clock.instant(), moment));
  }

  public void fire() {
    deadlines.fire();
  }

  /** When somebody is reminded of a filing next. */
  public Optional<Instant> reminder(UUID filing) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("select min(due_at) from deadline where filing_id = ?")) {
      select.setObject(1, filing);
      try (var row = select.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getTimestamp(1)).map(java.sql.Timestamp::toInstant);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
