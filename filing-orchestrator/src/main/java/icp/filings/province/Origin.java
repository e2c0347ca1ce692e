package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.regulations.Dated;
import icp.regulations.DocumentNeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Origin", description = "Where something is written, and when it holds.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Origin(
    @Schema(maxLength = 1000) String source,
    @Schema(maxLength = 1000, description = "Above all where sources disagree.") String note,
    Period effective) {
  static Origin of(Dated entry) {
    return new Origin(entry.source(), entry.note().orElse(null), Period.of(entry.effective()));
  }

  static Origin of(DocumentNeed need) {
    return new Origin(need.source(), need.note().orElse(null), Period.of(need.effective()));
  }
}
