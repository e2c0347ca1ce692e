package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.Search.Span;
import icp.platform.http.PageRequest;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.net.IDN;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a search for filings. */
public class SearchQuery {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String DAY = "A day in China, such as 2026-11-26.";
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  @QueryParam("status")
  @Parameter(description = "Only those that stand there.")
  FilingStatus status;

  @QueryParam("province")
  @Pattern(regexp = "[1-6][0-9]", message = "Give the two digits of GB/T 2260, such as 33")
  @Parameter(description = "Only those of one province.", schema = @Schema(maxLength = 2))
  String province;

  @QueryParam("accountId")
  @Parameter(description = "Only those of one account; an applicant sees their own alone.")
  UUID accountId;

  @QueryParam("domain")
  @Size(min = 1, max = 253, message = "Give 1 to 253 characters")
  @Parameter(
      description = "Only those of one domain name, in letters or as xn--.",
      schema = @Schema(minLength = 1, maxLength = 253))
  String domain;

  @QueryParam("enteredFrom")
  @Parameter(
      description = "Only those that came where they stand on that day or later. " + DAY,
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10, pattern = DATE))
  String enteredFrom;

  @QueryParam("enteredTo")
  @Parameter(
      description = "Only those that came where they stand on that day or earlier. " + DAY,
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10, pattern = DATE))
  String enteredTo;

  @QueryParam("createdFrom")
  @Parameter(
      description = "Only those that were begun on that day or later. " + DAY,
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10, pattern = DATE))
  String createdFrom;

  @QueryParam("createdTo")
  @Parameter(
      description = "Only those that were begun on that day or earlier. " + DAY,
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10, pattern = DATE))
  String createdTo;

  @QueryParam("limit")
  @Parameter(
      description = "Rows on a page.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "100",
              defaultValue = "20"))
  Integer limit;

  @QueryParam("after")
  @Parameter(
      description = "`after` of the page before, of the same search.",
      schema = @Schema(maxLength = 64, pattern = "^[A-Za-z0-9_-]+$"))
  String after;

  /**
   * What is searched for.
   *
   * @param own the account that alone may be searched; null where all may
   * @throws icp.platform.problem.ProblemException 400 if a parameter cannot be read
   */
  Search search(UUID own) {
    Span entered = span(enteredFrom, enteredTo, "enteredFrom", "enteredTo");
    Span created = span(createdFrom, createdTo, "createdFrom", "createdTo");
    return new Search(
        own(own),
        ways(),
        status,
        province,
        entered,
        created,
        PageRequest.of(limit, null).limit(),
        SearchCursor.of(after));
  }

  /** Another's account has nothing for an applicant: the search is theirs and finds nothing. */
  private UUID own(UUID own) {
    if (own == null || accountId == null || own.equals(accountId)) {
      return own == null ? accountId : own;
    }
    return new UUID(0, 0);
  }

  /** Applicants write a domain name in letters or as registries do. */
  private List<String> ways() {
    if (domain == null) {
      return List.of();
    }
    String plain = domain.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    return Stream.of(plain, ascii(plain), IDN.toUnicode(plain)).distinct().toList();
  }

  private static String ascii(String name) {
    try {
      return IDN.toASCII(name);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static Span span(String from, String to, String... names) {
    LocalDate last = day(to, names[1]);
    return new Span(start(day(from, names[0])), last == null ? null : start(last.plusDays(1)));
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(CHINA).toInstant();
  }

  private static LocalDate day(String text, String name) {
    try {
      return text == null ? null : inReach(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw Problems.malformed(new FieldError(name, "Give a day such as 2026-11-26"));
    }
  }

  private static LocalDate inReach(LocalDate day) {
    if (day.getYear() < 2000 || day.getYear() > 9000) {
      throw new DateTimeException("Out of reach");
    }
    return day;
  }
}
