package icp.domains.book;

import icp.domains.book.RegistrarView.Words;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.Known;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator lays over the book's entry of a registrar. */
@Schema(name = "RegistrarAmendment", description = "What is laid over a registrar's entry.")
record RegistrarBody(
    @NotNull(message = Line.GIVE) @Valid Words name,
    @Schema(description = "Other names by which it is recognised.")
        @Size(max = 100, message = "Give at most 100 names")
        List<
                @NotNull(message = Line.GIVE)
                @Size(max = 200, message = "Give at most 200 characters")
                @Pattern(regexp = Line.ONE, message = Line.MEND) String>
            aliases,
    @NotNull(message = "Give one of YES, NO, UNKNOWN") Known approved,
    @Schema(description = "Why names registered there cannot be filed, and what to do.") @Valid
        Words reason,
    @Schema(description = "Where it is written.", examples = "domain.miit.gov.cn, 2026-11-24")
        @NotNull(message = Line.GIVE)
        @Size(max = Line.LONG, message = Line.SHORTER)
        @Pattern(regexp = Line.ONE, message = Line.MEND)
        String source,
    @Size(max = Line.LONG, message = Line.SHORTER) @Pattern(regexp = Line.ONE, message = Line.MEND)
        String note,
    @Schema(description = "First day on which it holds.")
        @NotNull(message = "Give a date such as 2026-11-24")
        LocalDate from,
    @Schema(description = "First day on which it no longer holds; absent: until further notice.")
        LocalDate to,
    @Schema(description = "Why it is changed; kept with the change.")
        @NotNull(message = Line.GIVE)
        @Size(max = Line.LONG, message = Line.SHORTER)
        @Pattern(regexp = Line.ONE, message = Line.MEND)
        String why) {

  Amended entry() {
    Line.requireOrder(from, to);
    if ((reason != null) != (approved == Known.NO)) {
      throw Problems.malformed(new FieldError("/reason", "Give it if and only if approved is NO"));
    }
    return new Amended(approved, null, null, name, aliases, reason, source, note, from, to);
  }
}
