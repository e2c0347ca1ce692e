package icp.domains.check;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Finding", description = "One thing that the check saw.")
record FindingView(
    @Schema(maxLength = 100, pattern = "^[a-z0-9-]+$", examples = "domain-tld-not-approved")
        String code,
    Part subject,
    @Schema(maxLength = 200, description = "JSON pointer into the filing's facts.") String field,
    Severity severity,
    Words message,
    Words fix,
    @Schema(maxLength = 1000, description = "Where the rule is written.") String source) {

  @Schema(name = "Words", description = "The same words in both languages.")
  record Words(@Schema(maxLength = 2000) String en, @Schema(maxLength = 2000) String zh) {
    static Words of(Text text) {
      return new Words(text.en(), text.zh());
    }
  }

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.code(),
        finding.subject(),
        finding.field(),
        finding.severity(),
        Words.of(finding.message()),
        Words.of(finding.fix()),
        finding.source());
  }
}
