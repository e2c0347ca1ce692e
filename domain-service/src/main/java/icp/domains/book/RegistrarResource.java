package icp.domains.book;

import icp.platform.security.Roles;
import icp.regulations.Book;
import icp.regulations.Registrar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the book says of registrars. */
@Path("/v1/registrars")
@Tag(name = "Regulations", description = "What the book of regulations says.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class RegistrarResource {
  private final Book book;
  private final Clock clock;

  RegistrarResource(Book book, Clock clock) {
    this.book = book;
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
        name == null ? book.registrars(today) : book.registrar(name, today).stream().toList();
    return new Registrars(found.stream().map(RegistrarView::of).toList(), book.version());
  }
}
