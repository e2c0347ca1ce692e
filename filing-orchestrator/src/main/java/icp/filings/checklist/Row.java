package icp.filings.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One requirement of a filing, and how far it is met. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ChecklistRow", description = "One requirement of a filing.")
record Row(
    @Schema(description = "Stable; the same for each website.", maxLength = 60) String id,
    @Schema(description = "Whose owner examines it.") Part part,
    @Schema(
            description = "The website's place in the filing, where it is asked of each.",
            minimum = "1",
            maximum = "20")
        Integer website,
    @Schema(description = "The document's code, where it is asked for by itself.", maxLength = 60)
        String document,
    @Schema(description = "What is asked.") Text requirement,
    State state,
    @Schema(
            description =
                "Why it is unknown, or not needed; or what is still to be said. Of a document, why"
                    + " it is asked for.")
        Text why,
    @Schema(description = "JSON pointers of what is still to be said.", maxItems = 20)
        List<String> missing,
    @Schema(description = "What was found, each with its fix.", maxItems = 100)
        List<Finding> findings,
    @Schema(description = "Where it is written.", maxLength = 1000) String source) {

  /** The day from which time alone has mended everything that stops it; null where it does not. */
  LocalDate mendedBy() {
    List<LocalDate> days =
        findings.stream().filter(Finding::blocks).map(Finding::notBefore).toList();
    return days.isEmpty() || days.contains(null)
        ? null
        : days.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
  }
}
