package icp.filings.incident;

import icp.filings.incident.Incident.State;
import icp.platform.messaging.DeadLetterDesk.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What operators do about incidents. */
@ApplicationScoped
class IncidentDesk {
  private final IncidentRows incidents;
  private final IncidentActs acts;
  private final DeadLetterIncidents letters;

  IncidentDesk(IncidentRows incidents, IncidentActs acts, DeadLetterIncidents letters) {
    this.incidents = incidents;
    this.acts = acts;
    this.letters = letters;
  }

  /**
   * Does something about an incident; the audit has it then.
   *
   * @param ifMatch the version that the operator saw
   * @throws icp.platform.problem.ProblemException 404, 409 where the incident is not open, the
   *     action does not fit its kind or the filing has moved on, 412 or 428 by {@code ifMatch}
   */
  void act(UUID id, IncidentAction action, String ifMatch, Operator operator) {
    Incident incident = incidents.find(id);
    if (incident.kind() == Incidents.Kind.DEAD_LETTER) {
      aboutLetters(incident, action, ifMatch, operator);
    } else {
      acts.perform(incident, action, ifMatch, operator);
    }
  }

  /**
   * Each dead letter has a transaction of its own, and one that fails again raises the incident
   * anew: it must not be locked meanwhile.
   */
  private void aboutLetters(
      Incident incident, IncidentAction action, String ifMatch, Operator operator) {
    acts.require(incident.id(), action, ifMatch);
    boolean replay = action == IncidentAction.REPLAY;
    if (replay) {
      letters.replay(incident, operator);
    } else {
      letters.discard(incident, operator);
    }
    State then = replay ? State.RESOLVED : State.DISCARDED;
    acts.conclude(incident.id(), action, operator, letters.over(incident) ? then : State.OPEN);
  }
}
