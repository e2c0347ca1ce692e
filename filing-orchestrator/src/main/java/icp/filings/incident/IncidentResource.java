package icp.filings.incident;

import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What went wrong, for those who run the suite. */
@Path("/v1/incidents")
@Tag(name = "operations", description = "Watch the suite.")
@RolesAllowed(Roles.OPERATOR)
class IncidentResource {
  private final IncidentRows incidents;
  private final IncidentAudit audit;

  IncidentResource(IncidentRows incidents, IncidentAudit audit) {
    this.incidents = incidents;
    this.audit = audit;
  }

  @GET
  @Operation(operationId = "listIncidents", summary = "What went wrong, the newest first")
  public Page<IncidentView> list(
      @QueryParam("state") @Schema(description = "Only those in this state.") Incident.State state,
      @QueryParam("kind") @Schema(description = "Only those of this kind.") Incidents.Kind kind,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(incidents.page(page, state, kind), page, Incident::id, IncidentView::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getIncident", summary = "One incident")
  @APIResponse(
      responseCode = "200",
      description = "The incident; its version is the ETag.",
      content = @Content(schema = @Schema(implementation = IncidentView.class)))
  public Response get(@PathParam("id") UUID id) {
    return response(incidents.find(id));
  }

  static Response response(Incident incident) {
    return Response.ok(IncidentView.of(incident))
        .header("ETag", EntityTags.of(incident.version()))
        .build();
  }

  @GET
  @Path("/{id}/actions")
  @Operation(
      operationId = "listIncidentActions",
      summary = "Who did what about it, and why; one that is over without any came right by itself")
  public List<IncidentAudit.Line> actions(@PathParam("id") UUID id) {
    incidents.find(id);
    return audit.of(id);
  }
}
