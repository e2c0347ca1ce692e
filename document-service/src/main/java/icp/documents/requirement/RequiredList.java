package icp.documents.requirement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that one case is asked for.
 *
 * @param book version of the regulations that were applied
 */
@Schema(description = "Everything that one case is asked for, in the order of the book.")
record RequiredList(
    @Schema(maxLength = 40) String book,
    @Schema(maxItems = 100) List<RequiredDocument> documents) {}
