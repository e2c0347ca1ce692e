package icp.domains.book;

import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
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

/** What the book says of suffixes, and operators beside it. */
@Path("/v1/tlds")
@Tag(name = "Regulations", description = "What the book of regulations says.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class TldResource {
  private static final String TLD = "cn, com.cn, 中国 or xn--fiqs8s; a leading dot is fine.";
  private static final String SEEN = "The ETag as last read; required where it is amended.";

  private final CurrentBook books;
  private final AmendmentDesk desk;
  private final AmendmentTable amendments;
  private final Clock clock;

  TldResource(CurrentBook books, AmendmentDesk desk, AmendmentTable amendments, Clock clock) {
    this.books = books;
    this.desk = desk;
    this.amendments = amendments;
    this.clock = clock;
  }

  @Schema(name = "Tlds", description = "Suffixes that the book knows.")
  record Tlds(
      @Schema(maxItems = 10_000) List<TldView> items,
      @Schema(maxLength = 60, description = "Version of the book.") String book) {}

  @GET
  @Operation(operationId = "listTlds", summary = "Suffixes that the book knows")
  public Tlds list() {
    String book = books.now().version();
    LocalDate today = ChinaDay.today(clock);
    return new Tlds(
        books.now().tlds(today).stream().map(found -> TldView.of(found, book)).toList(), book);
  }

  @GET
  @Path("/{tld}")
  @Operation(operationId = "getTld", summary = "Whether a suffix is approved for filing")
  @APIResponse(
      responseCode = "200",
      description = "`ETag` is the version of its amendment, if it has one.",
      content = @Content(schema = @Schema(implementation = TldView.class)))
  public Response get(
      @Parameter(description = TLD, schema = @Schema(maxLength = Suffixes.LONGEST))
          @PathParam("tld")
          String tld) {
    String ascii = Suffixes.ascii(tld);
    TldView view =
        books
            .now()
            .tld(ascii, ChinaDay.today(clock))
            .map(found -> TldView.of(found, books.now().version()))
            .orElseThrow(() -> Problems.of("tld-not-in-book", 404));
    Response.ResponseBuilder response = Response.ok(view);
    amendments
        .find(new AmendedEntry(AmendedEntry.Kind.TLD, ascii))
        .ifPresent(kept -> response.header("ETag", EntityTags.of(kept.version())));
    return response.build();
  }

  @PUT
  @Path("/{tld}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "amendTld",
      summary = "Amend what the book says of a suffix",
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
      @Parameter(description = TLD, schema = @Schema(maxLength = Suffixes.LONGEST))
          @PathParam("tld")
          String tld,
      @Parameter(description = SEEN, schema = @Schema(maxLength = 30)) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull(message = "Give the entry") @Valid TldBody body) {
    Amended entry = body.entry();
    long version = desk.put(key(tld), entry, body.why(), ifMatch);
    return Response.ok(entry).header("ETag", EntityTags.of(version)).build();
  }

  @DELETE
  @Path("/{tld}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "restoreTld",
      summary = "Take an amendment back: what the book says holds again")
  @APIResponse(responseCode = "204", description = "Taken back.")
  @APIResponse(responseCode = "412", description = "It has been amended since it was read.")
  @APIResponse(responseCode = "428", description = "Send `If-Match`.")
  public void restore(
      @Parameter(description = TLD, schema = @Schema(maxLength = Suffixes.LONGEST))
          @PathParam("tld")
          String tld,
      @Parameter(description = "Why; kept with the change.")
          @QueryParam("why")
          @NotNull(message = Line.GIVE)
          @Size(max = Line.LONG, message = Line.SHORTER)
          @Pattern(regexp = Line.ONE, message = Line.MEND)
          String why,
      @Parameter(description = SEEN, schema = @Schema(maxLength = 30)) @HeaderParam("If-Match")
          String ifMatch) {
    desk.take(key(tld), why, ifMatch);
  }

  @GET
  @Path("/{tld}/history")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "listTldAmendments",
      summary = "Who amended it, when and why, newest first")
  public Page<AmendmentView> history(
      @Parameter(description = TLD, schema = @Schema(maxLength = Suffixes.LONGEST))
          @PathParam("tld")
          String tld,
      @BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(
        amendments.newestFirst(key(tld), page), page, AmendmentTable.Change::id, AmendmentView::of);
  }

  private static AmendedEntry key(String tld) {
    return new AmendedEntry(AmendedEntry.Kind.TLD, Suffixes.valid(tld));
  }
}
