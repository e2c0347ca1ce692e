package icp.domains.registration;

import icp.domains.name.GivenNames;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that was ever told of a domain name, also of one that is known no longer. */
@Path("/v1/domains")
@Tag(name = "Domains", description = "The facts of domain names and their holders.")
@RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
class HistoryResource {
  private final GivenNames names;
  private final Owners owners;
  private final Tellings tellings;
  private final FactCodec codec;
  private final Caller caller;

  HistoryResource(
      GivenNames names, Owners owners, Tellings tellings, FactCodec codec, Caller caller) {
    this.names = names;
    this.owners = owners;
    this.tellings = tellings;
    this.codec = codec;
    this.caller = caller;
  }

  @GET
  @Path("/{name}/history")
  @Operation(
      operationId = "listDomainTellings",
      summary = "All that was told of a domain name, latest heard first",
      description =
          "Kept also after the name was taken back. Empty where nothing was ever told. Of what a"
              + " person had erased, only that it was told.")
  public Page<TellingView> history(
      @Parameter(
              description =
                  "Domain name in either form; a name below the registered one stands for it.",
              schema = @Schema(maxLength = 254))
          @PathParam("name")
          String name,
      @Parameter(
              description = "For operators: the account that they speak for.",
              schema = @Schema(format = "uuid", maxLength = 36))
          @QueryParam("accountId")
          String accountId,
      @BeanParam PageQuery query) {
    Registrations.Key key =
        new Registrations.Key(
            owners.of(accountId).accountId(), names.read(name, "name").registered().ascii());
    PageRequest page = query.request();
    return Page.of(
        tellings.newestFirst(key, page),
        page,
        Tellings.Entry::id,
        entry ->
            TellingView.of(entry, codec.facts(entry).seenBy(caller.accountId(), key.accountId())));
  }
}
