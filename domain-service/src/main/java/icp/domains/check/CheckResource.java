package icp.domains.check;

import icp.contracts.Fingerprinter;
import icp.domains.book.CurrentBook;
import icp.domains.name.GivenNames;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks of domain names at once, for a front end while somebody types. */
@Path("/v1/domain-checks")
@Tag(name = "Checks", description = "May this domain name be filed by this entity?")
class CheckResource {
  private final GivenNames names;
  private final Previews previews;
  private final Fingerprinter fingerprinter;
  private final Caller caller;
  private final CurrentBook books;

  CheckResource(
      GivenNames names,
      Previews previews,
      Fingerprinter fingerprinter,
      Caller caller,
      CurrentBook books) {
    this.names = names;
    this.previews = previews;
    this.fingerprinter = fingerprinter;
    this.caller = caller;
    this.books = books;
  }

  @POST
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "checkDomain",
      summary = "What would be found now",
      description =
          "From what is known here of the name, without asking anybody else. The holder is compared"
              + " with `entity`, which is not kept, and with nobody where it is left out.")
  @APIResponse(
      responseCode = "200",
      description = "For `domain` one check, for `domains` a list of them.",
      content = @Content(schema = @Schema(oneOf = {CheckView.class, CheckView.Many.class})))
  public Response check(@NotNull(message = "Give what is to be checked") @Valid CheckBody body) {
    body.requireConsistent();
    if (books.now().province(body.province()).isEmpty()) {
      throw Problems.malformed(
          new FieldError("/province", "Give the code of a province, such as 33 for Zhejiang"));
    }
    Previews.Asker asker =
        new Previews.Asker(caller.accountId(), body.filingId(), body.filer(fingerprinter));
    return Response.ok(
            body.domains() == null
                ? previews.one(body.domain(), names.read(body.domain(), "/domain"), asker)
                : previews.many(body.domains(), asker))
        .build();
  }
}
