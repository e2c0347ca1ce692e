package icp.documents.facts;

import icp.contracts.Finding;
import icp.documents.check.ToldView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept of what was told, and what is wrong with it. */
@Schema(name = "DocumentFacts", description = "What is kept of what was told, and what is wrong.")
record FactsAnswer(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String code,
    ToldView facts,
    @Schema(
            maxItems = 100,
            description = "All that is wrong with it today; a BLOCKER stops the filing.")
        List<Finding> findings) {}
