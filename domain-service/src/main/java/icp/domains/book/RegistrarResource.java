package icp.domains.book;

import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import icp.regulations.Registrar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the book says of registrars, and operators beside it. */
@Path("/v1/registrars")
@Tag(name = "Regulations", description = "What the book of regulations says.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class RegistrarResource {
  private static final int LONGEST = 100;
  private static final String ID = "Lower case words and hyphens, such as hichina.";
  private static final String SEEN = "The ETag as last read; required where it is amended.";

  private final CurrentBook books;
  private final AmendmentDesk desk;
  private final AmendmentTable amendments;
  private final Clock clock;

  RegistrarResource(CurrentBook books, AmendmentDesk desk, AmendmentTable amendments, Clock clock) {
    this.books = books;
    this.desk = desk;
    this.amendments = amendments;
    this.clock = clock;
  }

  @Schema(name = "Registrars", description = "Registrars that the book knows; it is not complete.")
  record Registrars(
      @Schema(maxItems = 10_000) List<RegistrarView> items,
      @Schema(maxLength = 60, description = "Version of the book.") String book) {}

  @GET
  @Operation(operationId = "listRegistrars", summary = "Registrars that the book knows")
  public Registrars list(
      @Parameter(description = "Only the one that goes by this name, whatever its case.")
          @QueryParam("name")
          @Size(max = 200, message = "Give at most 200 characters")
          String name) {
    LocalDate today = ChinaDay.today(clock);
    List<Registrar> found =
        name == null
            ? books.now().registrars(today)
            : books.now().registrar(name, today).stream().toList();
    return new Registrars(found.stream().map(RegistrarView::of).toList(), books.now().version());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getRegistrar", summary = "What the book knows of a registrar")
  @APIResponse(
      responseCode = "200",
      description = "`ETag` is the version of its amendment, if it has one.",
      content = @Content(schema = @Schema(implementation = RegistrarView.class)))
  public Response get(
      @Parameter(description = ID, schema = @Schema(maxLength = LONGEST)) @PathParam("id")
          String id) {
    AmendedEntry key = key(id);
    RegistrarView view =
        books
            .now()
            .registrar(id, ChinaDay.today(clock))
            .filter(found -> found.id().equals(id))
            .map(RegistrarView::of)
            .orElseThrow(Problems::notFound);
    Response.ResponseBuilder response = Response.ok(view);
    amendments.find(key).ifPresent(kept -> response.header("ETag", EntityTags.of(kept.version())));
    return response.build();
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "amendRegistrar",
      summary = "Amend what the book says of a registrar",
      description =
          "The whole entry. It goes before the book's own on the days on which it holds; filings"
              + " under way are examined again.")
  @APIResponse(
      responseCode = "200",
      description = "Holds from now on; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = Amended.class)))
  @APIResponse(responseCode = "412", description = "It has been amended since it was read.")
  @APIResponse(responseCode = "428", description = "It is amended already: send `If-Match`.")
  public Response put(
      @Parameter(description = ID, schema = @Schema(maxLength = LONGEST)) @PathParam("id")
          String id,
      @Parameter(description = SEEN, schema = @Schema(maxLength = 30)) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull(message = "Give the entry") @Valid RegistrarBody body) {
    Amended entry = body.entry();
    long version = desk.put(key(id), entry, body.why(), ifMatch);
    return Response.ok(entry).header("ETag", EntityTags.of(version)).build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "restoreRegistrar",
      summary = "Take an amendment back: what the book says holds again")
  @APIResponse(responseCode = "204", description = "Taken back.")
  @APIResponse(responseCode = "412", description = "It has been amended since it was read.")
  @APIResponse(responseCode = "428", description = "Send `If-Match`.")
  public void restore(
      @Parameter(description = ID, schema = @Schema(maxLength = LONGEST)) @PathParam("id")
          String id,
      @Parameter(description = "Why; kept with the change.")
          @QueryParam("why")
          @NotNull(message = Line.GIVE)
          @Size(max = Line.LONG, message = Line.SHORTER)
          @Pattern(regexp = Line.ONE, message = Line.MEND)
          String why,
      @Parameter(description = SEEN, schema = @Schema(maxLength = 30)) @HeaderParam("If-Match")
          String ifMatch) {
    desk.take(key(id), why, ifMatch);
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "listRegistrarAmendments",
      summary = "Who amended it, when and why, newest first")
  public Page<AmendmentView> history(
      @Parameter(description = ID, schema = @Schema(maxLength = LONGEST)) @PathParam("id")
          String id,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(
        amendments.newestFirst(key(id), page), page, AmendmentTable.Change::id, AmendmentView::of);
  }

  private static AmendedEntry key(String id) {
    if (id.length() > LONGEST || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw Problems.malformed(new FieldError("id", "Give lower case words and hyphens"));
    }
    return new AmendedEntry(AmendedEntry.Kind.REGISTRAR, id);
  }
}
