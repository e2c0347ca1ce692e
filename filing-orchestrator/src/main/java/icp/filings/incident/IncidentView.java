package icp.filings.incident;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident as operators see it. */
@Schema(name = "Incident", description = "Something that an operator must know of.")
record IncidentView(
    UUID id,
    Incident.State state,
    Incidents.Kind kind,
    @Schema(description = "As it was named; it need not exist.", nullable = true) UUID filingId,
    @Schema(description = "What happened, without personal data.", maxLength = 1000) String detail,
    @Schema(description = "How often it happened.", minimum = "1") int count,
    @Schema(description = "When it happened first.") Instant at,
    @Schema(description = "When it happened last.") Instant lastAt,
    @Schema(description = "What can be done about it now.") Set<IncidentAction> fits) {
  static IncidentView of(Incident incident) {
    return new IncidentView(
        incident.id(),
        incident.state(),
        incident.kind(),
        incident.filingId(),
        incident.detail(),
        incident.count(),
        incident.at(),
        incident.lastAt(),
        incident.state() == Incident.State.OPEN ? incident.fits() : Set.of());
  }
}
