package icp.domains.check;

import icp.domains.book.AmendmentConfig;
import icp.domains.book.BookAmended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Has filings that are under way examined again once every replica knows the amended book. */
@ApplicationScoped
class AmendedBook {
  private final DueChecks due;
  private final AmendmentConfig config;
  private final Clock clock;

  AmendedBook(DueChecks due, AmendmentConfig config, Clock clock) {
    this.due = due;
    this.config = config;
    this.clock = clock;
  }

  /** A replica that has just looked looks again after the interval: twice that is late enough. */
  void on(@Observes BookAmended amended) {
    due.hastenAll(clock.instant().plus(config.every().multipliedBy(2)));
  }
}
