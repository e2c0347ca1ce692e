package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.filings.filing.FilingView.Reason;
import icp.filings.journey.Trigger;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a reviewer decides about a filing. */
@Path("/v1/filings")
@Tag(name = "reviews", description = "Look at filings that passed the checks, and decide.")
@RolesAllowed(Roles.REVIEWER)
class ReviewResource {
  private final Decisions decisions;
  private final FilingViews views;
  private final ObjectMapper json;

  ReviewResource(Decisions decisions, FilingViews views, ObjectMapper json) {
    this.decisions = decisions;
    this.views = views;
    this.json = json;
  }

  /** Why a filing is returned, field by field. */
  @Schema(name = "Return", description = "Why the filing is returned, field by field.")
  record Return(
      @NotNull(message = "Give at least one reason")
          @Size(min = 1, max = 50, message = "Give 1 to 50 reasons")
          List<@NotNull @Valid GivenReason> reasons) {}

  /** One reason. */
  @Schema(name = "GivenReason", description = "One reason.")
  record GivenReason(
      @NotNull(message = "Give a JSON pointer into the facts")
          @Pattern(
              regexp = "(/[A-Za-z0-9_]{1,60}){0,6}",
              message = "Give a JSON pointer into the facts, such as /website/name")
          @Schema(maxLength = 366, examples = "/website/name")
          String field,
      @NotBlank(message = "Say what is wrong and what to change")
          @Size(max = 1000, message = "Give at most 1000 characters")
          String message) {}

  @POST
  @Path("/{id}/approve")
  @Operation(operationId = "approveFiling", summary = "Let it pass to the verification")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  public Response approve(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch) {
    decisions.decide(id, Trigger.APPROVE, ifMatch, UnaryOperator.identity());
    return views.response(Response.Status.OK, id).build();
  }

  @POST
  @Path("/{id}/return")
  @Operation(operationId = "returnFiling", summary = "Give it back with every reason")
  @APIResponse(
      responseCode = "200",
      description = "The filing as it is now.",
      content = @Content(schema = @Schema(implementation = FilingView.class)))
  public Response giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Schema(maxLength = 64) String ifMatch,
      @NotNull @Valid Return why)
      throws JsonProcessingException {
    String reasons =
        json.writeValueAsString(
            why.reasons().stream().map(r -> new Reason(r.field(), r.message())).toList());
    decisions.decide(id, Trigger.RETURN, ifMatch, filing -> filing.withReasons(reasons));
    return views.response(Response.Status.OK, id).build();
  }
}
