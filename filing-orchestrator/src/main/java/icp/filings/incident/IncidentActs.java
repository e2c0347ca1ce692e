package icp.filings.incident;

import icp.filings.incident.Incident.State;
import icp.platform.http.EntityTags;
import icp.platform.messaging.DeadLetterDesk.Operator;
import icp.platform.problem.Problems;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One action of an operator: what it does, what becomes of the incident, and its audit. */
@ApplicationScoped
@Transactional
class IncidentActs {
  private final IncidentStore incidents;
  private final IncidentAudit audit;
  private final FilingRemedies filings;
  private final List<Retry> retries;

  IncidentActs(
      IncidentStore incidents,
      IncidentAudit audit,
      FilingRemedies filings,
      @All List<Retry> retries) {
    this.incidents = incidents;
    this.audit = audit;
    this.filings = filings;
    this.retries = retries;
  }

  /** An action about a filing, or about nothing but the incident. */
  void perform(Incident seen, IncidentAction action, String ifMatch, Operator operator) {
    filings.lock(seen.filingId());
    Incident incident = require(seen.id(), action, ifMatch);
    conclude(incident.id(), action, operator, done(incident, action, operator));
  }

  private State done(Incident incident, IncidentAction action, Operator operator) {
    switch (action) {
      case RETRY -> retry(incident);
      case RECHECK -> filings.recheck(incident, operator);
      case WITHDRAW -> filings.withdraw(incident, operator);
      case REPLAY -> throw new IllegalArgumentException("Dead letters are replayed one by one");
      case DISCARD -> {
        return State.DISCARDED;
      }
    }
    // What was sent or asked again may fail again: it is over when the filing has moved on.
    return action == IncidentAction.WITHDRAW ? State.RESOLVED : State.OPEN;
  }

  private void retry(Incident incident) {
    boolean any =
        retries.stream()
            .filter(retry -> retry.kind() == incident.kind())
            .anyMatch(retry -> retry.now(incident.filingId()));
    if (!any) {
      throw Problems.of("nothing-to-send", 409);
    }
  }

  /** The incident under its lock, open, as it was seen, and of a kind that the action fits. */
  Incident require(UUID id, IncidentAction action, String ifMatch) {
    Incident incident = incidents.lock(id).orElseThrow(Problems::notFound);
    if (incident.state() != State.OPEN) {
      throw Problems.conflict("incident-closed", Map.of("state", incident.state()));
    }
    if (!incident.fits().contains(action)) {
      throw Problems.conflict("action-unfit", Map.of("fits", incident.fits()));
    }
    EntityTags.requireMatch(ifMatch, incident.version());
    return incident;
  }

  /** What became of an incident by an action. */
  void conclude(UUID id, IncidentAction action, Operator operator, State state) {
    if (state != State.OPEN) {
      incidents.close(id, state);
    }
    audit.write(id, action, operator, state);
  }
}
