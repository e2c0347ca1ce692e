package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Text;
import icp.regulations.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RegulationFact", description = "A question and what the book answers for the day.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactView(
    @Schema(maxLength = 50, examples = "review-time") String code,
    @Schema(description = "The question, to be followed by a colon and the value.") Text label,
    @Schema(description = "False: no source says. It does not mean no.") boolean known,
    @Schema(description = "Absent where it is not known.") Text value,
    Origin origin) {
  static FactView of(Statement statement) {
    return new FactView(
        statement.code(),
        statement.label(),
        statement.stated().isPresent(),
        statement.stated().map(Statement.Stated::value).orElse(null),
        statement.stated().map(Origin::of).orElse(null));
  }
}
