package icp.documents.verification;

import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.picture.Bodies;
import icp.documents.picture.KeptPicture;
import icp.documents.picture.SentPicture;
import icp.documents.sight.Looks;
import icp.documents.store.FileDownloads;
import icp.documents.store.StoredFile;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The captures of a verification by face. */
@Path("/v1/filings/{filingId}/verifications/{verificationId}/captures/{pose}")
@Tag(name = "Verifications")
class CaptureResource {
  private final CaptureDesk desk;
  private final Filings filings;
  private final Verifications verifications;
  private final VerificationViews views;
  private final Looks looks;
  private final FileDownloads downloads;

  CaptureResource(
      CaptureDesk desk,
      Filings filings,
      Verifications verifications,
      VerificationViews views,
      Looks looks,
      FileDownloads downloads) {
    this.desk = desk;
    this.filings = filings;
    this.verifications = verifications;
    this.views = views;
    this.looks = looks;
    this.downloads = downloads;
  }

  @PUT
  @Consumes({"image/jpeg", "image/png"})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "submitCapture",
      summary = "Hand in a capture of the face",
      description =
          "Raw JPEG or PNG, bounded like a document: first `straight`, which may be sent again, then"
              + " `turned` to the side that the challenge names, which ends the capturing. The face"
              + " is then compared with the administrator's certificate. What is in doubt goes to a"
              + " reviewer; a face that the engine fails leaves the filing as it is, and another"
              + " verification may be opened.")
  @APIResponse(
      responseCode = "200",
      description = "The capture is there.",
      content = @Content(schema = @Schema(implementation = VerificationView.class)))
  @APIResponse(responseCode = "409", description = "The verification does not take this capture.")
  @APIResponse(responseCode = "422", description = "The capture is not taken; findings say why.")
  @APIResponse(responseCode = "429", description = "Tried too often for this filing today.")
  public VerificationView submit(
      @PathParam("filingId") UUID filingId,
      @PathParam("verificationId") UUID id,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"straight", "turned"}))
          @PathParam("pose")
          String pose,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = SentPicture.class)))
          InputStream body) {
    return Bodies.answer(
        body,
        () -> {
          Pose asked = Pose.of(pose);
          desk.take(desk.awaiting(filingId, id, asked), asked, mediaType, body);
          return views.of(filingId, id);
        });
  }

  @GET
  @Produces({"image/jpeg", "image/png"})
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(
      operationId = "downloadCapture",
      summary = "Download a capture of the face",
      description =
          "For whose filing it is, and for a reviewer who has claimed it (403 `claim-needed`); each"
              + " look of a reviewer is audited.")
  @APIResponse(
      responseCode = "200",
      description = "The capture as it is kept.",
      content = @Content(schema = @Schema(implementation = KeptPicture.class)))
  public Response download(
      @PathParam("filingId") UUID filingId,
      @PathParam("verificationId") UUID id,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"straight", "turned"}))
          @PathParam("pose")
          String pose) {
    Filing filing = filings.readable(filingId);
    Verification verification = verifications.of(filingId, id);
    StoredFile capture = verification.file(Pose.of(pose));
    if (capture == null || verification.turnTo == null) {
      throw Problems.notFound();
    }
    looks.at(filing, pose + " capture of verification " + id);
    return downloads.attachment(capture, pose);
  }
}
