package icp.filings.incident;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Trigger;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that an operator must know of.
 *
 * @param version counts every change, for {@code ETag}
 * @param filingId as somebody outside may have named it: it need not exist; or null
 * @param cause what tells apart incidents of one kind; one of each is open at a time
 * @param status where the filing stands while it matters; null where that says nothing
 * @param count how often it has happened
 * @param at when it happened first
 * @param lastAt when it happened last
 * @param detail plain words, never with personal data
 */
record Incident(
    UUID id,
    long version,
    State state,
    Incidents.Kind kind,
    UUID filingId,
    String cause,
    FilingStatus status,
    int count,
    Instant at,
    Instant lastAt,
    String detail) {
  /** What can be done about it: nobody takes back what an administration has. */
  Set<IncidentAction> fits() {
    Set<IncidentAction> fits = EnumSet.copyOf(kind.fits());
    if (status != null && !withdrawable()) {
      fits.remove(IncidentAction.WITHDRAW);
    }
    return fits;
  }

  private boolean withdrawable() {
    return FilingJourney.of(OrderType.FIRST_FILING)
        .edge(status, Trigger.OPERATOR_WITHDRAW)
        .isPresent();
  }

  /** What has become of it. */
  @Schema(name = "IncidentState")
  public enum State {
    /** It waits for an operator, or for what it is about to mend itself. */
    OPEN,
    /** It is over: by what an operator did, or by itself where no action tells of one. */
    RESOLVED,
    /** An operator let it go. */
    DISCARDED
  }
}
