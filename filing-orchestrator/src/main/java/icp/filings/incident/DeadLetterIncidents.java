package icp.filings.incident;

import icp.filings.incident.IncidentStore.Raised;
import icp.platform.messaging.DeadLetterDesk;
import icp.platform.messaging.DeadLetterDesk.Operator;
import icp.platform.messaging.DeadLetterRaised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/**
 * Dead letters as incidents: one for all that a reader could not handle for the same cause, so that
 * a mistake in a handler is one incident and not a thousand.
 */
@ApplicationScoped
class DeadLetterIncidents {
  /** How many dead letters one action works through. */
  private static final int AT_ONCE = 200;

  /** No part of a cause holds a line's end. */
  private static final String BETWEEN = "\n";

  private final Incidents incidents;
  private final DeadLetterDesk letters;

  DeadLetterIncidents(Incidents incidents, DeadLetterDesk letters) {
    this.incidents = incidents;
    this.letters = letters;
  }

  /** In the transaction that keeps the dead letter. */
  void raised(@Observes DeadLetterRaised letter) {
    incidents.raise(
        List.of(
            new Raised(
                Incidents.Kind.DEAD_LETTER,
                letter.consumer() + BETWEEN + letter.cause(),
                filing(letter.key()),
                null,
                letter.consumer() + ": " + letter.cause())));
  }

  /** Most keys are filings; any other says nothing here. */
  private static UUID filing(String key) {
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  void replay(Incident incident, Operator operator) {
    String[] cause = cause(incident);
    letters.replayAll(cause[0], cause[1], AT_ONCE, operator);
  }

  void discard(Incident incident, Operator operator) {
    String[] cause = cause(incident);
    letters.discardAll(cause[0], cause[1], AT_ONCE, operator);
  }

  /** Whether none of its dead letters waits any more. */
  boolean over(Incident incident) {
    String[] cause = cause(incident);
    return !letters.anyOpen(cause[0], cause[1]);
  }

  private static String[] cause(Incident incident) {
    return incident.cause().split(BETWEEN, 2);
  }
}
