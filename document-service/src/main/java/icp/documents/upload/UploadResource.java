package icp.documents.upload;

import icp.documents.filing.DocumentDraft;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The documents of a filing. */
@Path("/v1/filings/{filingId}/documents")
@Tag(name = "Documents", description = "What a filing has to show, and what it shows.")
@Produces(MediaType.APPLICATION_JSON)
class UploadResource {
  private static final String CODE = "[A-Z][A-Z_]*";

  private final UploadDesk desk;
  private final Filings filings;
  private final FilingLists lists;
  private final Uploads uploads;
  private final Looks looks;
  private final FileDownloads downloads;

  UploadResource(
      UploadDesk desk,
      Filings filings,
      FilingLists lists,
      Uploads uploads,
      Looks looks,
      FileDownloads downloads) {
    this.desk = desk;
    this.filings = filings;
    this.lists = lists;
    this.uploads = uploads;
    this.looks = looks;
    this.downloads = downloads;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(
      operationId = "listFilingDocuments",
      summary = "List a filing's documents, with what is uploaded and what is missing")
  public FilingDocuments list(@PathParam("filingId") UUID filingId) {
    return lists.view(filings.readable(filingId));
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "uploadDocument",
      summary = "Upload the picture of a document, or replace it",
      description =
          "JPEG, PNG, GIF (its first picture) or PDF (at most 4 pages, which become one picture),"
              + " raw or as the one file of a form. At most 10 MB, 200 to 10,000 pixels a side, at"
              + " most 40 megapixels. It is kept as JPEG or PNG of at most 4 MB without metadata."
              + " What is wrong with it stands in findings. Possible while the filing is DRAFT or"
              + " RETURNED. To replace an upload by another picture, give its ETag in If-Match; the"
              + " same picture again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The picture is there in place of the old one.",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The picture is there.",
      content = @Content(schema = @Schema(implementation = UploadView.class)))
  @APIResponse(responseCode = "409", description = "The filing is not open for documents.")
  @APIResponse(responseCode = "412", description = "If-Match is stale.")
  @APIResponse(responseCode = "422", description = "The picture is not taken; the code says why.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  public Response upload(
      @BeanParam DocumentDraft draft,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = "image/jpeg",
                    schema = @Schema(implementation = SentPicture.class)),
                @Content(
                    mediaType = "image/png",
                    schema = @Schema(implementation = SentPicture.class)),
                @Content(
                    mediaType = "image/gif",
                    schema = @Schema(implementation = SentPicture.class)),
                @Content(
                    mediaType = "application/pdf",
                    schema = @Schema(implementation = SentPicture.class)),
                @Content(
                    mediaType = "multipart/form-data",
                    schema = @Schema(implementation = FileForm.class))
              })
          InputStream body) {
    SentBody sent = new SentBody(mediaType, body);
    return Bodies.answer(body, () -> desk.take(draft, sent.oneFile()).answer());
  }

  @GET
  @Path("/{code}/content")
  @Produces({"image/jpeg", "image/png"})
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(
      operationId = "downloadDocument",
      summary = "Download the picture of a document",
      description =
          "For whose filing it is, and for a reviewer who has claimed it (403 `claim-needed`); each"
              + " look of a reviewer is audited.")
  @APIResponse(
      responseCode = "200",
      description = "The picture as it is kept.",
      content = @Content(schema = @Schema(implementation = KeptPicture.class)))
  @APIResponse(responseCode = "410", description = "It was deleted some time after the filing.")
  public Response download(
      @PathParam("filingId") UUID filingId,
      @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 40, pattern = CODE))
          @PathParam("code")
          String code) {
    Filing filing = filings.readable(filingId);
    Upload upload = uploads.of(filingId, code).orElseThrow(UploadResource::notUploaded);
    looks.at(filing, "document " + upload.code);
    return downloads.attachment(upload.file(), upload.code);
  }

  @DELETE
  @Path("/{code}")
  @RolesAllowed(Roles.APPLICANT)
  @Operation(operationId = "deleteDocument", summary = "Delete an upload")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(responseCode = "409", description = "The filing is not open for documents.")
  @APIResponse(responseCode = "412", description = "If-Match is stale.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  public void delete(@BeanParam DocumentDraft draft) {
    desk.forget(draft);
  }

  private static RuntimeException notUploaded() {
    return Problems.of("document-not-uploaded", 404);
  }
}
