package icp.filings.review;

import icp.filings.filing.Difference;
import icp.filings.filing.FilingEventView;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything of a filing that a reviewer decides by. */
@Schema(name = "Review", description = "Everything of a filing that a reviewer decides by.")
record ReviewView(
    @Schema(description = "As everybody sees it, with the findings of all parts.")
        FilingView filing,
    @Schema(
            description =
                "In clear while you have claimed the filing, and that you looked is audited; masked"
                    + " otherwise.")
        FilingFacts facts,
    @Schema(description = "Path of its documents at document-service.", maxLength = 200)
        String documents,
    @Schema(
            description =
                "What this revision changed since the one before; of a change, what differs from what is"
                    + " filed.")
        List<Difference> differences,
    @Schema(description = "How it was decided before, the first first.")
        List<FilingEventView> decisions) {}
