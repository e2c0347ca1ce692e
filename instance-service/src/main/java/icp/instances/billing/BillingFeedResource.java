package icp.instances.billing;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed of the provider's billing. */
@Path("/v1/billing-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Billing", description = "What accounts bought, renewed, changed and released.")
@RolesAllowed(Roles.OPERATOR)
class BillingFeedResource {
  private final Feed feed;
  private final Audit audit;

  BillingFeedResource(Feed feed, Audit audit) {
    this.feed = feed;
    this.audit = audit;
  }

  @Schema(name = "BillingEvents", description = "Told together: all are taken, or none.")
  record Body(
      @Schema(minItems = 1, maxItems = 100)
          @NotNull(message = "Give 1 to 100 events")
          @Size(min = 1, max = 100, message = "Give 1 to 100 events")
          List<@NotNull(message = "Give an event") @Valid FeedEvent> events) {}

  @Schema(name = "BillingEventOutcomes", description = "In the order of the events.")
  record Outcomes(@Schema(maxItems = 100) List<Heard> items) {}

  @POST
  @Transactional
  @Operation(
      operationId = "postBillingEvents",
      summary = "Tell what happened to instances in the provider's billing",
      description =
          "Events may come late, twice and in any order: an instance is what all its events come to"
              + " in the order of their sequence, and an event that was heard before changes"
              + " nothing.")
  @APIResponse(responseCode = "200", description = "All were taken in; nothing is lost of them.")
  @APIResponse(
      responseCode = "409",
      description = "Events contradict each other or what was told before: `errors`.")
  public Outcomes post(@NotNull(message = "Give the events") @Valid Body body) {
    Outcomes outcomes = new Outcomes(feed.hear(body.events()));
    audit.write(Act.of("TELL_BILLING", "billing-events", body.events().size()));
    return outcomes;
  }
}
