package icp.filings.operations;

import icp.contracts.FilingStatus;
import icp.filings.filing.Timetable;
import icp.platform.messaging.DatabaseException;
import icp.platform.metrics.Reading;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How filings do, as gauges: all of them by one question to one index. */
@ApplicationScoped
class FilingMeters {
  private static final String READ =
      """
      select status, count(*), count(*) filter (where revision = 1), min(entered_at),
             (select count(*) from incident where state = 'OPEN')
      from filing group by status
      """;

  private static final Standing NOBODY = new Standing(0, 0, Duration.ZERO, 0);

  private final AgroalDataSource database;
  private final Timetable times;
  private final MeterRegistry meters;
  private final Reading<Map<FilingStatus, Standing>> reading;

  FilingMeters(
      AgroalDataSource database,
      Timetable times,
      MeterRegistry meters,
      Config config,
      Clock clock) {
    this.database = database;
    this.times = times;
    this.meters = meters;
    this.reading = new Reading<>(this::read, config.every(), clock);
  }

  /** How these gauges are read. */
  @ConfigMapping(prefix = "beian.filing-metrics")
  interface Config {
    /** How old a count of all filings may be that is shown; a million take a tenth of a second. */
    @WithDefault("15s")
    Duration every();
  }

  /**
   * Filings that stand in one place.
   *
   * @param first those that were never returned
   * @param oldest for how long the oldest stands there
   * @param incidents open ones, of all filings
   */
  private record Standing(long count, long first, Duration oldest, long incidents) {}

  void register(@Observes StartupEvent event) {
    for (FilingStatus status : FilingStatus.values()) {
      of(status, "beian.filings", "Filings that stand there", Standing::count);
      of(
          status,
          "beian.filings.oldest.seconds",
          "For how long the oldest stands there",
          standing -> standing.oldest().toSeconds());
    }
    gauge(
        "beian.filings.first.pass.ratio",
        "Share of the approved that were never returned",
        FilingMeters::firstPass);
    gauge(
        "beian.incidents.open",
        "Incidents that wait for an operator",
        all -> all.values().stream().mapToLong(Standing::incidents).max().orElse(0));
  }

  private void of(
      FilingStatus status, String name, String description, ToDoubleFunction<Standing> value) {
    forget(name, "status", status.name());
    Gauge.builder(
            name,
            reading,
            now -> now.of(all -> value.applyAsDouble(all.getOrDefault(status, NOBODY))))
        .description(description)
        .tag("status", status.name())
        .register(meters);
  }

  private void gauge(
      String name, String description, ToDoubleFunction<Map<FilingStatus, Standing>> value) {
    forget(name);
    Gauge.builder(name, reading, now -> now.of(value)).description(description).register(meters);
  }

  /** A service that starts again in one JVM would go on showing what its former self reads. */
  private void forget(String name, String... tags) {
    meters.find(name).tags(tags).meters().forEach(meters::remove);
  }

  /** Not a number while none is approved. */
  private static double firstPass(Map<FilingStatus, Standing> all) {
    Standing approved = all.getOrDefault(FilingStatus.APPROVED, NOBODY);
    Standing cancelled = all.getOrDefault(FilingStatus.CANCELLED, NOBODY);
    return (double) (approved.first() + cancelled.first()) / (approved.count() + cancelled.count());
  }

  private Map<FilingStatus, Standing> read() {
    Instant now = times.now();
    Map<FilingStatus, Standing> found = new EnumMap<>(FilingStatus.class);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Instant oldest = row.getTimestamp(4).toInstant();
        found.put(
            FilingStatus.valueOf(row.getString(1)),
            new Standing(
                row.getLong(2), row.getLong(3), Duration.between(oldest, now), row.getLong(5)));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("measure filings", e);
    }
  }
}
