package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.filing.Filings;
import icp.documents.store.FileDownloads;
import icp.platform.http.Idempotency;
import icp.platform.problem.Problems;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
  private final VerificationRecords records;
  private final Verifications verifications;
  private final Filings filings;
  private final Idempotency idempotency;
  private final Clock clock;

  VerificationResource(
      VerificationRecords records,
      Verifications verifications,
      Filings filings,
      Idempotency idempotency,
      Clock clock) {
    this.records = records;
    this.verifications = verifications;
    this.filings = filings;
    this.idempotency = idempotency;
    this.clock = clock;
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
              + " roads; FACE needs consent. Opening another ends one that waits for its photo.")
  @APIResponse(
      responseCode = "201",
      description = "It waits for its photo.",
      content = @Content(schema = @Schema(implementation = VerificationView.class)))
  @APIResponse(responseCode = "409", description = "The filing is not in FACE_VERIFICATION.")
  @APIResponse(responseCode = "422", description = "The Idempotency-Key was used otherwise.")
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
    VerificationView view = records.open(filingId, request);
    URI location = URI.create("/v1/filings/" + filingId + "/verifications/" + view.id());
    return Response.created(location).entity(view).build();
  }

  @GET
  @Path("/{verificationId}")
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(operationId = "getVerification", summary = "Look at a verification")
  public VerificationView get(
      @PathParam("filingId") UUID filingId, @PathParam("verificationId") UUID id) {
    filings.readable(filingId);
    return VerificationView.of(verifications.of(filingId, id), clock.instant());
  }

  @GET
  @Path("/{verificationId}/backdrop")
  @Produces("image/png")
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "getBackdrop",
      summary = "Download the backdrop of a verification",
      description = "Show it on a screen or print it, and take the photo before it.")
  @APIResponse(
      responseCode = "200",
      description = "The backdrop.",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000)))
  @APIResponse(responseCode = "409", description = "The verification takes no photo any more.")
  public Response backdrop(
      @PathParam("filingId") UUID filingId, @PathParam("verificationId") UUID id) {
    Verification verification = records.awaitingPhoto(filingId, id);
    if (verification.method != Method.BACKDROP) {
      throw Problems.notFound();
    }
    return FileDownloads.attachment(Backdrop.png(verification.nonce), "image/png", "backdrop.png");
  }
}
