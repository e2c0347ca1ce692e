package icp.platform.problem;

import icp.platform.http.EntityTags;
import icp.platform.http.Idempotency;
import icp.platform.http.Ids;
import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A resource that fails in every way there is. */
@Path("/things")
class ThingResource {
  enum Colour {
    RED,
    GREEN
  }

  record Part(@NotNull @Size(max = 5) String name) {}

  record Thing(
      @NotNull @Size(min = 1, max = 10) String name,
      @NotNull Colour colour,
      @Max(9) int count,
      List<@Valid Part> parts) {}

  record Made(UUID id, UUID owner) {}

  static final AtomicInteger MADE = new AtomicInteger();

  private final Idempotency idempotency;
  private final Caller caller;

  ThingResource(Idempotency idempotency, Caller caller) {
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.APPLICANT)
  public Response make(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Thing thing) {
    return idempotency.once(
        key,
        "make",
        thing,
        () -> {
          MADE.incrementAndGet();
          return Response.status(201).entity(new Made(Ids.next(), caller.accountId())).build();
        });
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.APPLICANT)
  public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    EntityTags.requireMatch(ifMatch, 7);
    return Response.ok().header("ETag", EntityTags.of(8)).build();
  }

  @GET
  @RolesAllowed(Roles.APPLICANT)
  public Page<Integer> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
    PageRequest page = PageRequest.of(limit, after);
    List<Integer> rows =
        IntStream.iterate(50, n -> n - 1)
            .limit(50)
            .filter(
                n ->
                    new UUID(0, n).compareTo(page.before()) < 0
                        || page.before().equals(new UUID(-1, -1)))
            .limit(page.fetch())
            .boxed()
            .toList();
    return Page.of(rows, page, n -> new UUID(0, n), n -> n);
  }

  @GET
  @Path("/operators")
  @RolesAllowed(Roles.OPERATOR)
  public String operatorsOnly() {
    return "operators";
  }

  @GET
  @Path("/unannotated")
  public String open() {
    return "open";
  }

  @GET
  @Path("/broken")
  @RolesAllowed(Roles.APPLICANT)
  public String broken() {
    throw new IllegalStateException("330102199003070015");
  }

  @GET
  @Path("/away")
  @RolesAllowed(Roles.APPLICANT)
  public String away() {
    throw new IllegalStateException(new SQLException("gone", "08006"));
  }

  @GET
  @Path("/refused")
  @RolesAllowed(Roles.APPLICANT)
  public String refused() {
    throw Problems.refused("request-refused", List.of(new Part("why")));
  }
}
