package icp.filings.incident;

import icp.platform.job.SettledRows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets incidents some time after they were resolved or let go. What operators did is kept for
 * ever.
 */
@ApplicationScoped
class SettledIncidents {
  private final SettledRows rows;
  private final int days;

  /**
   * @param days how many days an incident is kept after it was settled, from 1
   */
  SettledIncidents(
      AgroalDataSource database,
      Clock clock,
      @ConfigProperty(name = "beian.incidents.settled-days", defaultValue = "90") int days) {
    this.rows = new SettledRows(database, clock, "incident");
    this.days = SettledRows.atLeastADay("beian.incidents.settled-days", days);
  }

  @Scheduled(every = "1h", delayed = "12m")
  void forget() {
    rows.forget(days);
  }
}
