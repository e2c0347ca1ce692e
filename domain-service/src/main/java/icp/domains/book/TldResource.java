package icp.domains.book;

import com.ibm.icu.text.IDNA;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import icp.regulations.Book;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the book says of suffixes. */
@Path("/v1/tlds")
@Tag(name = "Regulations", description = "What the book of regulations says.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class TldResource {
  private static final int LONGEST = 80;
  private static final IDNA TO_ASCII = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

  private final Book book;
  private final Clock clock;

  TldResource(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Schema(name = "Tlds", description = "Suffixes that the book knows; it is not complete.")
  record Tlds(
      @Schema(maxItems = 10_000) List<TldView> items,
      @Schema(maxLength = 60, description = "Version of the book.") String book) {}

  @GET
  @Operation(operationId = "listTlds", summary = "Suffixes that the book knows")
  public Tlds list() {
    String version = book.version();
    return new Tlds(
        book.tlds(ChinaDay.today(clock)).stream().map(tld -> TldView.of(tld, version)).toList(),
        version);
  }

  @GET
  @Path("/{tld}")
  @Operation(operationId = "getTld", summary = "Whether a suffix is approved for filing")
  public TldView get(
      @Parameter(
              description = "cn, com.cn, 中国 or xn--fiqs8s; a leading dot is fine.",
              schema = @Schema(maxLength = LONGEST))
          @PathParam("tld")
          String tld) {
    if (tld.length() > LONGEST) {
      throw Problems.malformed(new FieldError("tld", "Give a suffix such as cn or com.cn"));
    }
    return book.tld(ascii(tld.strip()), ChinaDay.today(clock))
        .map(found -> TldView.of(found, book.version()))
        .orElseThrow(() -> Problems.of("tld-not-in-book", 404));
  }

  private static String ascii(String tld) {
    StringBuilder ascii = new StringBuilder();
    TO_ASCII.nameToASCII(tld.startsWith(".") ? tld.substring(1) : tld, ascii, new IDNA.Info());
    return ascii.toString();
  }
}
