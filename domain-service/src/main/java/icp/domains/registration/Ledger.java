package icp.domains.registration;

import icp.domains.book.ChinaDay;
import icp.platform.http.EntityTags;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;

/** Writes down what is said of domain names. */
@ApplicationScoped
class Ledger {
  private final Registrations registrations;
  private final Event<RegistrationChanged> changes;
  private final Clock clock;

  Ledger(Registrations registrations, Event<RegistrationChanged> changes, Clock clock) {
    this.registrations = registrations;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param first whether nothing was known before
   */
  record Entry(Registration registration, boolean first) {}

  @Transactional
  Entry write(Registrations.Key key, RegistrationBody body, Source source, String ifMatch) {
    body.requireConsistent(ChinaDay.today(clock));
    Registration known = registrations.find(key).orElse(null);
    if (known == null) {
      return new Entry(first(key, body, source, ifMatch), true);
    }
    EntityTags.requireMatch(ifMatch, known.version);
    known.say(body, source, clock.instant());
    // The new version, and whether somebody was faster, are known only when it is written.
    registrations.flush();
    changes.fire(new RegistrationChanged(key));
    return new Entry(known, false);
  }

  private Registration first(
      Registrations.Key key, RegistrationBody body, Source source, String ifMatch) {
    if (ifMatch != null) {
      throw Problems.of("if-match-stale", 412);
    }
    Registration registration = Registration.first(key.accountId(), key.name(), clock.instant());
    registration.say(body, source, registration.createdAt);
    try {
      registrations.persistAndFlush(registration);
      changes.fire(new RegistrationChanged(key));
      return registration;
    } catch (ConstraintViolationException e) {
      // Another request was first; this one has not seen what that one wrote.
      throw Problems.of("if-match-missing", 428);
    }
  }

  @Transactional
  void strike(Registrations.Key key, String ifMatch) {
    Registration known = registrations.find(key).orElseThrow(Problems::notFound);
    EntityTags.requireMatch(ifMatch, known.version);
    registrations.delete(known);
    registrations.flush();
    changes.fire(new RegistrationChanged(key));
  }
}
