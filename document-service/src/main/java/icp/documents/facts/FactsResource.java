package icp.documents.facts;

import icp.documents.filing.DocumentDraft;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands on a document. A path of its own: the longest decides who answers. */
@Path("/v1/filings/{filingId}/documents/{code}/facts")
@Tag(name = "Documents")
class FactsResource {
  private final FactsDesk desk;

  FactsResource(FactsDesk desk) {
    this.desk = desk;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "tellDocumentFacts",
      summary = "Tell what stands on a document",
      description =
          "Which of the accepted documents it is, the name and number on it, until when it is"
              + " valid, or the date on a letter. Needed of every document that shows who or what"
              + " the filer is. Everything that is wrong with it is in `findings`, and stops the"
              + " filing, not this call. Name and number are kept as keyed fingerprints only."
              + " Possible while the filing is DRAFT or RETURNED. To tell it anew, give its ETag"
              + " in If-Match; the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "It is told in place of what was told before.",
      content = @Content(schema = @Schema(implementation = FactsAnswer.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is told.",
      content = @Content(schema = @Schema(implementation = FactsAnswer.class)))
  @APIResponse(responseCode = "409", description = "The filing is not open for documents.")
  @APIResponse(responseCode = "412", description = "If-Match is stale.")
  @APIResponse(responseCode = "422", description = "Nothing can be told of this document.")
  @APIResponse(responseCode = "428", description = "If-Match is missing.")
  public Response tell(@BeanParam DocumentDraft draft, @NotNull @Valid FactsRequest told) {
    return desk.take(draft, told).response();
  }
}
