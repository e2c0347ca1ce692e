package icp.instances.catalogue;

import icp.instances.subscription.BeijingTime;
import icp.platform.security.Roles;
import icp.regulations.Book;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of instance types, as the regulations have it today. */
@Path("/v1/instance-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instance types", description = "What the regulations ask of each.")
class InstanceTypeResource {
  private final Book book;
  private final Clock clock;

  InstanceTypeResource(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
  @Operation(
      operationId = "listInstanceTypes",
      summary = "The instance types with requirement and limit, in English and Chinese")
  public InstanceTypeList list() {
    return new InstanceTypeList(
        book.instanceTypes(BeijingTime.today(clock)).stream().map(InstanceTypeView::of).toList(),
        book.version());
  }
}
