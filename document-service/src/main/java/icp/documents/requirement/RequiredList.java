package icp.documents.requirement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that one case is asked for.
 *
 * @param book version of the regulations that were applied
 * @param on the day for which it is
 * @param trades at which the words hint
 */
@Schema(description = "Everything that one case is asked for, in the order of the book.")
record RequiredList(
    @Schema(maxLength = 40) String book,
    LocalDate on,
    @Schema(maxItems = 100) List<HintedTrade> trades,
    @Schema(maxItems = 100) List<RequiredDocument> documents) {}
