package icp.domains.registration;

import icp.domains.name.GivenNames;
import icp.domains.name.RegistrableName;
import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of domain names. */
@Path("/v1/domains")
@Tag(name = "Domains", description = "The facts of domain names and their holders.")
@RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
class RegistrationResource {
  private static final String NAME =
      "Domain name in either form; a name below the registered one stands for it.";
  private static final String ACCOUNT = "For operators: the account that they speak for.";
  private static final String SEEN = "The ETag as last read; required on every change.";

  private final GivenNames names;
  private final Owners owners;
  private final Registrations registrations;
  private final Ledger ledger;

  RegistrationResource(
      GivenNames names, Owners owners, Registrations registrations, Ledger ledger) {
    this.names = names;
    this.owners = owners;
    this.registrations = registrations;
    this.ledger = ledger;
  }

  @PUT
  @Path("/{name}")
  @Operation(operationId = "putDomain", summary = "Say what is the case with a domain name")
  @APIResponse(
      responseCode = "200",
      description = "Changed; `ETag` is its new version.",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Known from now on; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  @APIResponse(responseCode = "412", description = "It has changed since it was read.")
  @APIResponse(responseCode = "428", description = "It is known already: send `If-Match`.")
  public Response put(
      @Parameter(description = NAME, schema = @Schema(maxLength = 254)) @PathParam("name")
          String name,
      @Parameter(description = ACCOUNT, schema = @Schema(format = "uuid", maxLength = 36))
          @QueryParam("accountId")
          String accountId,
      @Parameter(description = SEEN, schema = @Schema(maxLength = 30)) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull(message = "Give the facts of the domain name") @Valid RegistrationBody body) {
    Owners.Owner owner = owners.of(accountId);
    RegistrableName given = names.read(name, "name");
    Ledger.Entry entry = ledger.write(key(owner, given), body, owner.source(), ifMatch);
    Response.ResponseBuilder response =
        entry.first()
            ? Response.created(URI.create("/v1/domains/" + given.registered().ascii()))
            : Response.ok();
    return shown(response, entry.registration(), given);
  }

  @GET
  @Path("/{name}")
  @Transactional
  @Operation(operationId = "getDomain", summary = "What is known of a domain name")
  @APIResponse(
      responseCode = "200",
      description = "`ETag` is its version.",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  public Response get(
      @Parameter(description = NAME, schema = @Schema(maxLength = 254)) @PathParam("name")
          String name,
      @Parameter(description = ACCOUNT, schema = @Schema(format = "uuid", maxLength = 36))
          @QueryParam("accountId")
          String accountId) {
    Owners.Owner owner = owners.of(accountId);
    RegistrableName given = names.read(name, "name");
    Registration known = registrations.find(key(owner, given)).orElseThrow(Problems::notFound);
    return shown(Response.ok(), known, given);
  }

  @GET
  @Transactional
  @Operation(operationId = "listDomains", summary = "The account's domain names, newest first")
  public Page<RegistrationView> list(
      @Parameter(description = ACCOUNT, schema = @Schema(format = "uuid", maxLength = 36))
          @QueryParam("accountId")
          String accountId,
      @Parameter(description = "Rows on a page, 1 to 100; 20 unless given.") @QueryParam("limit")
          Integer limit,
      @Parameter(
              description = "`after` of the page before.",
              schema = @Schema(maxLength = 64, pattern = "^[A-Za-z0-9_-]+$"))
          @QueryParam("after")
          String after) {
    PageRequest page = PageRequest.of(limit, after);
    return Page.of(
        registrations.newestFirst(owners.of(accountId).accountId(), page),
        page,
        Registration::id,
        RegistrationView::of);
  }

  @DELETE
  @Path("/{name}")
  @Operation(operationId = "deleteDomain", summary = "Forget a domain name")
  @APIResponse(responseCode = "204", description = "Forgotten.")
  @APIResponse(responseCode = "412", description = "It has changed since it was read.")
  @APIResponse(responseCode = "428", description = "Send `If-Match`.")
  public void delete(
      @Parameter(description = NAME, schema = @Schema(maxLength = 254)) @PathParam("name")
          String name,
      @Parameter(description = ACCOUNT, schema = @Schema(format = "uuid", maxLength = 36))
          @QueryParam("accountId")
          String accountId,
      @Parameter(description = SEEN, schema = @Schema(maxLength = 30)) @HeaderParam("If-Match")
          String ifMatch) {
    ledger.strike(key(owners.of(accountId), names.read(name, "name")), ifMatch);
  }

  private static Registrations.Key key(Owners.Owner owner, RegistrableName given) {
    return new Registrations.Key(owner.accountId(), given.registered().ascii());
  }

  private static Response shown(
      Response.ResponseBuilder response, Registration known, RegistrableName given) {
    String foldedFrom = given.folded() ? given.given().ascii() : null;
    return response
        .header("ETag", EntityTags.of(known.version))
        .entity(RegistrationView.of(known, foldedFrom))
        .build();
  }
}
