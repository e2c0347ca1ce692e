package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.picture.Bodies;
import icp.documents.picture.KeptPicture;
import icp.documents.picture.SentPicture;
import icp.documents.sight.Looks;
import icp.documents.store.FileDownloads;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The photo before a backdrop. */
@Path("/v1/filings/{filingId}/verifications/{verificationId}/photo")
@Tag(name = "Verifications")
class PhotoResource {
  private final PhotoDesk desk;
  private final Filings filings;
  private final Verifications verifications;
  private final Looks looks;
  private final FileDownloads downloads;

  PhotoResource(
      PhotoDesk desk,
      Filings filings,
      Verifications verifications,
      Looks looks,
      FileDownloads downloads) {
    this.desk = desk;
    this.filings = filings;
    this.verifications = verifications;
    this.looks = looks;
    this.downloads = downloads;
  }

  @PUT
  @Consumes({"image/jpeg", "image/png"})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "submitVerificationPhoto",
      summary = "Hand in the photo before a backdrop",
      description =
          "Of BACKDROP. Raw JPEG or PNG, bounded like a document: one person, head and shoulders"
              + " before the printed backdrop, which fills the ground around the head and shows at"
              + " least one of its codes. Whatever a machine sees is said at once; a reviewer"
              + " decides.")
  @APIResponse(
      responseCode = "200",
      description = "The photo is there.",
      content = @Content(schema = @Schema(implementation = VerificationView.class)))
  @APIResponse(responseCode = "409", description = "The verification takes no photo.")
  @APIResponse(responseCode = "422", description = "The photo is not taken; findings say why.")
  public VerificationView submit(
      @PathParam("filingId") UUID filingId,
      @PathParam("verificationId") UUID id,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = SentPicture.class)))
          InputStream body) {
    return Bodies.answer(body, () -> desk.take(filingId, id, mediaType, body));
  }

  @GET
  @Produces({"image/jpeg", "image/png"})
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(
      operationId = "downloadVerificationPhoto",
      summary = "Download the photo before a backdrop",
      description =
          "For whose filing it is, and for a reviewer who has claimed it (403 `claim-needed`); each"
              + " look of a reviewer is audited.")
  @APIResponse(
      responseCode = "200",
      description = "The photo as it is kept.",
      content = @Content(schema = @Schema(implementation = KeptPicture.class)))
  @APIResponse(responseCode = "410", description = "It was deleted some time after its decision.")
  public Response download(
      @PathParam("filingId") UUID filingId, @PathParam("verificationId") UUID id) {
    Filing filing = filings.readable(filingId);
    Verification verification = verifications.of(filingId, id);
    if (verification.photo == null || verification.method != Method.BACKDROP) {
      throw Problems.notFound();
    }
    looks.at(filing, "photo of verification " + id);
    return downloads.attachment(verification.photo, "verification");
  }
}
