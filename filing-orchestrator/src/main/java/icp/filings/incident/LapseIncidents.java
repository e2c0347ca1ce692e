package icp.filings.incident;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingEvent;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.incident.IncidentStore.Raised;
import icp.filings.journey.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A wait that lapses and leaves the filing where it stands is something to be known. */
@ApplicationScoped
class LapseIncidents implements MoveEffect {
  private final Incidents incidents;

  LapseIncidents(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public void of(MoveBatch batch) {
    List<Raised> raised =
        batch.events().stream()
            .filter(LapseIncidents::inPlace)
            .map(LapseIncidents::raised)
            .toList();
    if (!raised.isEmpty()) {
      incidents.raise(raised);
    }
  }

  private static boolean inPlace(FilingEvent event) {
    return event.trigger().equals(Trigger.LAPSE.name()) && event.from() == event.to();
  }

  private static Raised raised(FilingEvent event) {
    boolean checking = event.to() == FilingStatus.CHECKING;
    return new Raised(
        checking ? Incidents.Kind.CHECK_UNANSWERED : Incidents.Kind.DEADLINE_MISSED,
        event.filingId().toString(),
        event.filingId(),
        event.to(),
        event.to() + " of revision " + event.revision());
  }
}
