package icp.filings.stream;

import icp.platform.messaging.Following;
import icp.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to all filings, as it happens. */
@Path("/v1/filing-states")
@Tag(name = "operations", description = "Watch the suite.")
class FilingStateStream {
  private final EventStreams streams;

  FilingStateStream(EventStreams streams) {
    this.streams = streams;
  }

  @GET
  @Blocking // It asks where the feed ends before it begins to follow it.
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "streamFilingStates",
      summary = "Every filing's states and reminders from now on, or from Last-Event-ID")
  @APIResponse(responseCode = "200", description = "Events, until the token expires.")
  @APIResponse(responseCode = "429", description = "Enough streams are open.")
  public Multi<OutboundSseEvent> stream(
      @HeaderParam("Last-Event-ID")
          @Schema(description = "Number of the last event that you have seen.", maxLength = 20)
          String lastEventId,
      @Context Sse sse) {
    return streams.open(Following.all(), lastEventId, sse);
  }
}
