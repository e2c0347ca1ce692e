package icp.filings.stream;

import icp.filings.filing.Sight;
import icp.platform.messaging.Following;
import icp.platform.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to one filing, as it happens. */
@Path("/v1/filings/{id}/event-stream")
@Tag(name = "listening", description = "Hear of filings as they move.")
class FilingEventStream {
  private final EventStreams streams;
  private final Sight sight;

  FilingEventStream(EventStreams streams, Sight sight) {
    this.streams = streams;
    this.sight = sight;
  }

  @GET
  @Blocking // It asks whose the filing is, and where the feed ends.
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
  @Operation(
      operationId = "streamFilingEvents",
      summary = "What happens to one filing from now on, or from Last-Event-ID")
  @APIResponse(responseCode = "200", description = "Events, until the token expires.")
  @APIResponse(responseCode = "429", description = "Enough streams are open.")
  public Multi<OutboundSseEvent> stream(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID")
          @Schema(description = "Number of the last event that you have seen.", maxLength = 20)
          String lastEventId,
      @Context Sse sse) {
    sight.require(id);
    return streams.open(Following.key(id.toString()), lastEventId, sse);
  }
}
