package icp.documents.verification;

import icp.documents.filing.Filings;
import icp.platform.http.Idempotency;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The verifications of a filing's administrator. */
@Path("/v1/filings/{filingId}/verifications")
@Tag(name = "Verifications", description = "How the website's administrator proves who they are.")
@Produces(MediaType.APPLICATION_JSON)
class VerificationResource {
  private final Openings openings;
  private final Filings filings;
  private final VerificationViews views;
  private final Idempotency idempotency;

  VerificationResource(
      Openings openings, Filings filings, VerificationViews views, Idempotency idempotency) {
    this.openings = openings;
    this.filings = filings;
    this.views = views;
    this.idempotency = idempotency;
  }

  /** What makes one opening the same as another. */
  record Opening(UUID filingId, OpenRequest request) {}

  @POST
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "openVerification",
      summary = "Open a verification of the administrator",
      description =
          "Possible only while the filing is in FACE_VERIFICATION. BACKDROP and FACE are two full"
              + " roads; FACE needs consent and gives a challenge. Opening another ends one that"
              + " waits for its photos.")
  @APIResponse(
      responseCode = "201",
      description = "It waits for its photo, or for its captures.",
      content = @Content(schema = @Schema(implementation = VerificationView.class)))
  @APIResponse(responseCode = "409", description = "The filing is not in FACE_VERIFICATION.")
  @APIResponse(responseCode = "422", description = "The Idempotency-Key was used otherwise.")
  @APIResponse(
      responseCode = "429",
      description = "FACE was tried too often for this filing today. BACKDROP is open.",
      headers =
          @Header(
              name = "Retry-After",
              description = "Seconds until the next day in China begins.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      format = "int32",
                      minimum = "1",
                      maximum = "86400")))
  public Response open(
      @PathParam("filingId") UUID filingId,
      @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 257))
          @HeaderParam("Idempotency-Key")
          String key,
      @NotNull @Valid OpenRequest request) {
    return idempotency.once(
        key, "openVerification", new Opening(filingId, request), () -> opened(filingId, request));
  }

  private Response opened(UUID filingId, OpenRequest request) {
    VerificationView view = openings.open(filingId, request);
    URI location = URI.create("/v1/filings/" + filingId + "/verifications/" + view.id());
    return Response.created(location).entity(view).build();
  }

  @GET
  @Path("/{verificationId}")
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(
      operationId = "getVerification",
      summary = "Look at a verification",
      description =
          "What was measured and found in photos is for the reviewer who has claimed the filing;"
              + " each such look is audited.")
  public VerificationView get(
      @PathParam("filingId") UUID filingId, @PathParam("verificationId") UUID id) {
    return views.of(filings.readable(filingId), id);
  }
}
