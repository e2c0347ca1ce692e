package icp.documents.facts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on a document. */
@Schema(name = "DocumentFactsRequest", description = "What stands on a document.")
record FactsRequest(
    @NotNull(message = "Give the code of the document that it is")
        @Size(max = 40, message = "Give the code of an accepted document")
        @Pattern(regexp = "[A-Z][A-Z_]*", message = "Give the code of an accepted document")
        @Schema(
            examples = "ID_MAINLAND",
            description = "Which of the accepted documents it is, by its code.")
        String document,
    @Size(min = 1, max = 100, message = "Give 1 to 100 characters")
        @Schema(nullable = true, description = "As it stands there. Kept as a fingerprint only.")
        String name,
    @Size(min = 1, max = 40, message = "Give 1 to 40 characters")
        @Schema(nullable = true, description = "As it stands there. Kept as a fingerprint only.")
        String number,
    @Schema(nullable = true, description = "Its last day.") LocalDate validUntil,
    @Schema(nullable = true, description = "True if it never expires.") Boolean longTerm,
    @Schema(nullable = true, description = "The date on a letter.") LocalDate signedOn) {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  boolean neverExpires() {
    return Boolean.TRUE.equals(longTerm);
  }

  @AssertTrue(message = "Give validUntil or longTerm, not both")
  @Schema(hidden = true)
  boolean isOfOneTerm() {
    return !neverExpires() || validUntil == null;
  }

  @AssertTrue(message = "Give dates from 1900-01-01 to 9999-12-31")
  @Schema(hidden = true)
  boolean isInCalendar() {
    return Stream.of(validUntil, signedOn)
        .filter(Objects::nonNull)
        .noneMatch(day -> day.isBefore(FIRST) || day.isAfter(LAST));
  }
}
