package icp.documents.form;

import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.store.FileDownloads;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms of a filing. */
@Path("/v1/filings/{filingId}/forms")
@Tag(name = "Forms", description = "Papers that are filled in here, signed, and uploaded again.")
class FormResource {
  private static final String PDF = "application/pdf";

  private final FormDesk desk;
  private final Filings filings;
  private final FilingForms lists;
  private final Forms forms;

  FormResource(FormDesk desk, Filings filings, FilingForms lists, Forms forms) {
    this.desk = desk;
    this.filings = filings;
    this.lists = lists;
    this.forms = forms;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(operationId = "listForms", summary = "List the forms that a filing's list names")
  public FormList list(@PathParam("filingId") UUID filingId) {
    Filing filing = filings.readable(filingId);
    return new FormList(
        filing.open(),
        lists.of(filing).stream()
            .map(
                document ->
                    FormView.of(document, forms.newest(filingId, document.code()).orElse(null)))
            .toList());
  }

  @GET
  @Path("/{code}")
  @Produces(PDF)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "printForm",
      summary = "Print a form, filled in from the filing",
      description =
          "Possible while the filing is DRAFT or RETURNED. The form carries a number, also as a QR"
              + " code on each page: the same one until something on the form changes. Sign it,"
              + " and upload a scan or photo under the same code.")
  @APIResponse(
      responseCode = "200",
      description = "The form.",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10485760)))
  @APIResponse(responseCode = "409", description = "The filing is not open for documents.")
  @APIResponse(
      responseCode = "422",
      description = "The filing does not say all that the form prints; `errors` says what.")
  public Response print(
      @PathParam("filingId") UUID filingId,
      @Parameter(
              schema = @Schema(type = SchemaType.STRING, maxLength = 40, pattern = "[A-Z][A-Z_]*"))
          @PathParam("code")
          String code) {
    FormDesk.Printed form = desk.issue(filingId, code);
    return FileDownloads.attachment(form.pdf(), PDF, form.fileName());
  }

  /**
   * The forms of one filing.
   *
   * @param open whether they can be printed now
   */
  @Schema(description = "The forms that a filing's list names.")
  record FormList(
      @Schema(description = "Whether they can be printed now.") boolean open,
      @Schema(maxItems = 100) List<FormView> forms) {}
}
