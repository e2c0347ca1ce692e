package icp.platform.messaging;

import icp.platform.metrics.Reading;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

/**
 * What is waiting to be said, and what could not be handled. One question for all, now and then.
 */
@ApplicationScoped
class MessagingMeters {
  /** Counts no further: a service that is so far behind needs no exact number. */
  private static final int MOST = 100_000;

  private static final String READ =
      """
      select (select count(*) from (select from outbox limit %d) w),
             (select at from outbox order by position limit 1),
             (select count(*) from (select from dead_letter where state = 'OPEN' limit %d) d)
      """
          .formatted(MOST, MOST);

  private final AgroalDataSource database;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Reading<Waiting> waiting;
  private final Counter deadLetters;

  MessagingMeters(
      AgroalDataSource database, Clock clock, MeterRegistry meters, Reading.Config config) {
    this.database = database;
    this.clock = clock;
    this.meters = meters;
    this.waiting = new Reading<>(this::read, config.every(), clock);
    this.deadLetters =
        Counter.builder("beian.dead.letters")
            .description("Records that became dead letters, or failed again when replayed")
            .register(meters);
  }

  private record Waiting(long messages, Duration oldest, long deadLetters) {}

  void register(@Observes StartupEvent event) {
    gauge("beian.outbox.messages", "Messages that wait to be said", Waiting::messages);
    gauge(
        "beian.outbox.oldest.seconds",
        "How long the oldest of them waits",
        now -> now.oldest().toMillis() / 1000.0);
    gauge(
        "beian.dead.letters.open", "Dead letters that wait for an operator", Waiting::deadLetters);
  }

  private void gauge(String name, String description, ToDoubleFunction<Waiting> value) {
    Gauge.builder(name, waiting, reading -> reading.of(value))
        .description(description)
        .register(meters);
  }

  void raised(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeadLetterRaised letter) {
    deadLetters.increment();
  }

  private Waiting read() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ);
        ResultSet row = select.executeQuery()) {
      row.next();
      Timestamp oldest = row.getTimestamp(2);
      Instant now = clock.instant();
      return new Waiting(
          row.getLong(1),
          oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now),
          row.getLong(3));
    } catch (SQLException e) {
      throw new DatabaseException("measure the outbox", e);
    }
  }
}
