package icp.filings.review;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.journey.Trigger;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Measures how long filings wait for the one look of a person. Asks only when one has looked. */
@ApplicationScoped
class ReviewTimes implements MoveEffect {
  private static final Set<String> DECISIONS =
      Set.of(Trigger.APPROVE.name(), Trigger.RETURN.name());

  private static final Duration[] BUCKETS = {
    Duration.ofMinutes(15),
    Duration.ofHours(1),
    Duration.ofHours(4),
    Duration.ofHours(8),
    Duration.ofHours(24),
    Duration.ofHours(72)
  };

  /** The log has the review's beginning; an overdue review leaves the filing where it stands. */
  private static final String SINCE =
      """
      select at from filing_event
      where filing_id = ? and to_status = 'PRELIMINARY_REVIEW' and from_status <> to_status
      order by sequence desc limit 1
      """;

  private final AgroalDataSource database;
  private final MeterRegistry meters;

  ReviewTimes(AgroalDataSource database, MeterRegistry meters) {
    this.database = database;
    this.meters = meters;
  }

  @Override
  public void of(MoveBatch batch) {
    List<FilingEvent> decisions =
        batch.events().stream()
            .filter(event -> event.from() == FilingStatus.PRELIMINARY_REVIEW)
            .filter(event -> DECISIONS.contains(event.trigger()))
            .toList();
    for (FilingEvent decision : decisions) {
      since(decision.filingId())
          .ifPresent(since -> measure(decision, Duration.between(since, decision.at())));
    }
  }

  private Optional<Instant> since(UUID filing) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SINCE)) {
      select.setObject(1, filing);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getTimestamp(1).toInstant()) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("find when a review began", e);
    }
  }

  /** Counted before the commit: one that is rolled back is measured, which no average feels. */
  private void measure(FilingEvent decision, Duration took) {
    Timer.builder("beian.review")
        .description("How long filings waited for the reviewer's decision")
        .tag("decision", decision.trigger().toLowerCase(Locale.ROOT))
        .serviceLevelObjectives(BUCKETS)
        .register(meters)
        .record(took);
  }
}
