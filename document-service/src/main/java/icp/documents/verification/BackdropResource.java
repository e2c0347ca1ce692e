package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.backdrop.Backdrops;
import icp.documents.backdrop.Paper;
import icp.documents.filing.Filings;
import icp.documents.store.FileDownloads;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The backdrop of a verification. */
@Path("/v1/filings/{filingId}/verifications/{verificationId}/backdrop")
@Tag(name = "Verifications")
class BackdropResource {
  private static final String PNG = "image/png";
  private static final String PDF = "application/pdf";

  private final Submissions submissions;
  private final Filings filings;
  private final Backdrops backdrops;

  BackdropResource(Submissions submissions, Filings filings, Backdrops backdrops) {
    this.submissions = submissions;
    this.filings = filings;
    this.backdrops = backdrops;
  }

  @GET
  @Produces({PNG, PDF})
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "getBackdrop",
      summary = "Download the backdrop of a verification",
      description =
          "PNG by default, PDF by `Accept: application/pdf`. Print it, 841 x 594 mm in all: on one"
              + " sheet of A1 at a copy shop, or on sheets of A3 or A4 that you cut along their"
              + " edges and join. Hang it on a wall and let somebody else take the photo, head and"
              + " shoulders before its empty middle. A screen that shows it is refused: the"
              + " administrations do not take electronic backdrops.")
  @APIResponse(
      responseCode = "200",
      description = "The backdrop.",
      content = {
        @Content(
            mediaType = PNG,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000)),
        @Content(
            mediaType = PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1000000))
      })
  @APIResponse(responseCode = "409", description = "The verification takes no photo any more.")
  public Response backdrop(
      @PathParam("filingId") UUID filingId,
      @PathParam("verificationId") UUID id,
      @Parameter(
              description = "On what the PDF is printed; A4 unless it is given.",
              schema = @Schema(implementation = Paper.class))
          @QueryParam("paper")
          @DefaultValue("A4")
          String paper,
      @Context HttpHeaders headers) {
    Verification verification = submissions.awaiting(filingId, id, Method.BACKDROP);
    String province = filings.own(filingId).facts().province();
    return wantsPdf(headers)
        ? FileDownloads.attachment(
            backdrops.pdf(verification.nonce, province, paper(paper)), PDF, "backdrop.pdf")
        : FileDownloads.attachment(
            backdrops.png(verification.nonce, province), PNG, "backdrop.png");
  }

  private static Paper paper(String given) {
    return Arrays.stream(Paper.values())
        .filter(paper -> paper.name().equals(given))
        .findFirst()
        .orElseThrow(() -> Problems.malformed(new FieldError("paper", "Give one of A1, A3, A4")));
  }

  /** What is named first of those that this has, since the list is in the caller's order. */
  private static boolean wantsPdf(HttpHeaders headers) {
    MediaType png = MediaType.valueOf(PNG);
    MediaType pdf = MediaType.valueOf(PDF);
    return headers.getAcceptableMediaTypes().stream()
        .filter(wanted -> wanted.isCompatible(png) || wanted.isCompatible(pdf))
        .findFirst()
        .map(wanted -> !wanted.isCompatible(png))
        .orElse(false);
  }
}
