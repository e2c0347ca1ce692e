package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Text;
import icp.regulations.Known;
import icp.regulations.PreApproval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PreApproval", description = "A trade that needs an approval before it is filed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreApprovalView(
    @Schema(maxLength = 50, examples = "NEWS") String code,
    Text industry,
    Text trigger,
    @Schema(description = "Who approves; absent where no source says.") Text authority,
    @Schema(description = "The approval; absent where no source names it.") Text document,
    @Schema(description = "Whether a source says that this province needs it.") Known needed,
    Origin origin) {
  static PreApprovalView of(PreApproval trade, String province) {
    return new PreApprovalView(
        trade.code(),
        trade.industry(),
        trade.trigger(),
        trade.authority().orElse(null),
        trade.document().orElse(null),
        trade.neededIn(province),
        Origin.of(trade));
  }
}
