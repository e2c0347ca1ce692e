package icp.documents.requirement;

import icp.contracts.Text;
import icp.regulations.TradeHint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trade at which the words hint, and why. A hint proves nothing.
 *
 * @param word the word that hints at it, as it stands in the book
 */
@Schema(description = "A trade at which the words hint, and why. A hint proves nothing.")
record HintedTrade(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_0-9]*$", examples = "FINANCE") String code,
    Text name,
    @Schema(maxLength = 40, description = "The word that hints at it.") String word) {
  static HintedTrade of(TradeHint hint) {
    return new HintedTrade(hint.trade(), hint.name(), hint.word());
  }
}
