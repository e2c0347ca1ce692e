package icp.platform.messaging;

import icp.platform.job.SettledRows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Forgets dead letters some time after they were replayed or discarded: they hold what a record
 * said.
 */
@ApplicationScoped
class SettledLetters {
  private final SettledRows rows;
  private final int days;

  SettledLetters(AgroalDataSource database, MessagingConfig config, Clock clock) {
    this.rows = new SettledRows(database, clock, "dead_letter");
    this.days = SettledRows.atLeastADay("beian.messaging.settled-days", config.settledDays());
  }

  @Scheduled(every = "1h", delayed = "11m")
  void forget() {
    rows.forget(days);
  }
}
