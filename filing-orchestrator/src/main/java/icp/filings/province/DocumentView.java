package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Text;
import icp.regulations.Document;
import icp.regulations.DocumentNeed;
import icp.regulations.DocumentStage;
import icp.regulations.Known;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DocumentAsked", description = "An upload that a filing needs, or may need.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
    @Schema(maxLength = 50, examples = "INDIVIDUAL_IDENTITY") String code,
    Text name,
    DocumentStage stage,
    @Schema(description = "UNKNOWN: the province may ask for it, but no source says so.")
        Known asked,
    @Schema(description = "The case in which it is needed; absent where it always is.") Text when,
    @Schema(maxItems = 50, description = "The documents of which one is enough.")
        List<Accepted> accepted,
    Origin origin) {

  @Schema(name = "AcceptedDocument", description = "A document that is accepted.")
  record Accepted(@Schema(maxLength = 50, examples = "PASSPORT") String code, Text name) {
    static Accepted of(Document document) {
      return new Accepted(document.code(), document.name());
    }
  }

  static DocumentView of(DocumentNeed need) {
    return new DocumentView(
        need.rule().code(),
        need.rule().name(),
        need.rule().stage(),
        need.asked(),
        need.when().orElse(null),
        need.accepted().stream().map(Accepted::of).toList(),
        Origin.of(need));
  }
}
