package icp.documents.requirement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import icp.contracts.Text;
import icp.regulations.Fact;
import icp.regulations.NumberFormat;
import icp.regulations.Paper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document of which one is enough.
 *
 * @param number how its number is built; null where none is told
 * @param leastMonthsLeft for how many months more it must be valid; null where nothing is asked
 * @param paper what else the book says of it
 */
public record AcceptedDocument(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String code,
    Text name,
    @Schema(nullable = true, description = "How its number is built; null where none is told.")
        NumberFormat number,
    @Schema(
            nullable = true,
            minimum = "1",
            maximum = "120",
            description = "For how many months more it must be valid.")
        Integer leastMonthsLeft,
    @JsonIgnore @Schema(hidden = true) Paper paper) {
  static AcceptedDocument of(Paper paper) {
    return new AcceptedDocument(
        paper.document().code(),
        paper.document().name(),
        paper.document().number().orElse(null),
        paper.leastMonthsLeft().map(Fact::value).orElse(null),
        paper);
  }
}
