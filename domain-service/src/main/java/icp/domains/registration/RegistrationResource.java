package icp.domains.registration;

import icp.domains.name.GivenNames;
import icp.domains.name.RegistrableName;
import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
  private final Desk desk;
  private final Views views;

  RegistrationResource(
      GivenNames names, Owners owners, Registrations registrations, Desk desk, Views views) {
    this.names = names;
    this.owners = owners;
    this.registrations = registrations;
    this.desk = desk;
    this.views = views;
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
    boolean first = desk.write(owner, given.registered().ascii(), body, ifMatch);
    Response.ResponseBuilder response =
        first
            ? Response.created(URI.create("/v1/domains/" + given.registered().ascii()))
            : Response.ok();
    return shown(response, views.of(key(owner, given), foldedFrom(given)));
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
    return shown(Response.ok(), views.of(key(owner, given), foldedFrom(given)));
  }

  @GET
  @Transactional
  @Operation(operationId = "listDomains", summary = "The account's domain names, newest first")
  public Page<RegistrationView> list(
      @Parameter(description = ACCOUNT, schema = @Schema(format = "uuid", maxLength = 36))
          @QueryParam("accountId")
          String accountId,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    return views.page(registrations.newestFirst(owners.of(accountId).accountId(), page), page);
  }

  @DELETE
  @Path("/{name}")
  @Operation(
      operationId = "deleteDomain",
      summary = "Take back what was said",
      description = "What other sources say stays, and so does the history.")
  @APIResponse(responseCode = "204", description = "Taken back.")
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
    desk.strike(owners.of(accountId), names.read(name, "name").registered().ascii(), ifMatch);
  }

  private static Registrations.Key key(Owners.Owner owner, RegistrableName given) {
    return new Registrations.Key(owner.accountId(), given.registered().ascii());
  }

  private static String foldedFrom(RegistrableName given) {
    return given.folded() ? given.given().ascii() : null;
  }

  private static Response shown(Response.ResponseBuilder response, Views.Shown shown) {
    return response.header("ETag", EntityTags.of(shown.version())).entity(shown.view()).build();
  }
}
