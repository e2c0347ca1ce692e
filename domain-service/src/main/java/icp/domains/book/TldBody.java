package icp.domains.book;

import icp.regulations.Known;
import icp.regulations.ReservedFor;
import icp.regulations.TldKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator lays over the book's entry of a suffix. */
@Schema(name = "TldAmendment", description = "What is laid over the book's entry of a suffix.")
record TldBody(
    @NotNull(
            message =
                "Give one of GENERIC, GENERIC_CHINESE, COUNTRY, COUNTRY_CHINESE,"
                    + " CN_CATEGORY, CN_REGION")
        TldKind kind,
    @NotNull(message = "Give one of YES, NO, UNKNOWN") Known approved,
    @Schema(description = "For whom alone it is kept; absent where it is open to all.")
        ReservedFor reservedFor,
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
    return new Amended(approved, kind, reservedFor, null, null, null, source, note, from, to);
  }
}
