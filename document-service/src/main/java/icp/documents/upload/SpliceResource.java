package icp.documents.upload;

import icp.documents.filing.DocumentDraft;
import icp.documents.picture.Bodies;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A document of several pages, of which one picture is made. */
@Path("/v1/filings/{filingId}/documents/{code}/splice")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class SpliceResource {
  private final UploadDesk desk;

  SpliceResource(UploadDesk desk) {
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "spliceDocument",
      summary = "Upload the pages of a document, which become one picture",
      description =
          "2 to 6 files of JPEG, PNG, GIF or PDF as the parts of a form, in the order of their"
              + " pages, 10 MB and 6 pages in all. They are scaled to one width of at least 1,000"
              + " pixels and put one below the other, or two a row where that is less of a strip."
              + " Otherwise like an upload; a finding says which page it is about.")
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
  @APIResponse(responseCode = "422", description = "A page is not taken; the code says why.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  public Response splice(
      @BeanParam DocumentDraft draft,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "multipart/form-data",
                      schema = @Schema(implementation = PagesForm.class)))
          InputStream body) {
    SentBody sent = new SentBody(mediaType, body);
    return Bodies.answer(body, () -> desk.take(draft, sent.pages()).answer());
  }
}
