package icp.filings.incident;

import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What went wrong between this service and others, for those who run the suite. */
@Path("/v1/incidents")
@Tag(name = "operations", description = "Watch the suite.")
@RolesAllowed(Roles.OPERATOR)
class IncidentResource {
  private final Incidents incidents;

  IncidentResource(Incidents incidents) {
    this.incidents = incidents;
  }

  /** One incident. */
  @Schema(name = "Incident", description = "Something that an operator must know of.")
  record IncidentView(
      UUID id,
      Instant at,
      Incidents.Kind kind,
      @Schema(description = "As it was named; it need not exist.", nullable = true) UUID filingId,
      @Schema(description = "What happened, without personal data.", maxLength = 500)
          String detail) {
    static IncidentView of(Incident incident) {
      return new IncidentView(
          incident.id, incident.at, incident.kind, incident.filingId, incident.detail);
    }
  }

  @GET
  @Operation(operationId = "listIncidents", summary = "What went wrong, the newest first")
  public Page<IncidentView> list(@BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(incidents.page(page), page, incident -> incident.id, IncidentView::of);
  }
}
