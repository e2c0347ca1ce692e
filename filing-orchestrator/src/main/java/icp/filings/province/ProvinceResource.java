package icp.filings.province;

import icp.contracts.Residency;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import icp.regulations.Book;
import icp.regulations.Province;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The regulations as an applicant reads them before filing. */
@Path("/v1/regulations/provinces")
@Tag(name = "regulations", description = "What the book of regulations says, to be read first.")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class ProvinceResource {
  /** Regulations hold by the calendar of China, wherever this runs. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** May be kept, but is asked for again each time: a new book holds from the next start on. */
  private static final String KEEP = "private, no-cache";

  private final Book book;
  private final Clock clock;

  ProvinceResource(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listProvinces", summary = "The provinces in which filings are made")
  public RestResponse<ProvinceList> list(@Context Request request) {
    return unlessSeen(request, book.version(), () -> ProvinceList.of(book));
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getProvince",
      summary = "What a province asks on a day, in English and Chinese, with sources",
      description =
          "Documents, holders of domain names, the code by SMS, review time, names of websites and"
              + " what else is known. What no source says is shown as not known, never as no.")
  public RestResponse<ProvinceView> get(
      @Context Request request,
      @Parameter(
              description = "GB/T 2260 code, such as 33 for Zhejiang.",
              schema = @Schema(type = SchemaType.STRING, maxLength = 2, pattern = "^[1-9][0-9]$"))
          @PathParam("code")
          String code,
      @Parameter(
              description = "The day; without it, today in China.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      format = "date",
                      maxLength = 10,
                      examples = "2026-11-24"))
          @QueryParam("on")
          String on,
      @Parameter(
              description = "Where the people reside whose identity documents are shown.",
              schema = @Schema(implementation = Residency.class, defaultValue = "MAINLAND"))
          @QueryParam("residency")
          @DefaultValue("MAINLAND")
          String residency) {
    Province province = book.province(code).orElseThrow(() -> Problems.of("no-such-province", 404));
    Residency resident = residency(residency);
    LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), CHINA) : day(on);
    return unlessSeen(
        request,
        "%s-%s-%s-%s".formatted(book.version(), code, day, resident),
        () -> ProvinceView.of(book, province, resident, day));
  }

  private static LocalDate day(String on) {
    try {
      return LocalDate.parse(on);
    } catch (DateTimeParseException notADay) {
      throw Problems.malformed(new FieldError("on", "Give a date such as 2026-11-24"));
    }
  }

  private static Residency residency(String name) {
    return Stream.of(Residency.values())
        .filter(residency -> residency.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> {
              String all = Arrays.toString(Residency.values());
              return Problems.malformed(new FieldError("residency", "Give one of " + all));
            });
  }

  private static <T> RestResponse<T> unlessSeen(Request request, String version, Supplier<T> view) {
    EntityTag tag = new EntityTag(version);
    RestResponse.ResponseBuilder<T> answer =
        request.evaluatePreconditions(tag) == null
            ? RestResponse.ResponseBuilder.ok(view.get())
            : RestResponse.ResponseBuilder.notModified();
    return answer.tag(tag).header("Cache-Control", KEEP).build();
  }
}
