package icp.filings.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where two revisions differ; certificate and telephone numbers are masked, so that two
 * masked values may look alike.
 */
@Schema(name = "Difference", description = "A place where two revisions differ, numbers masked.")
public record Difference(
    @Schema(description = "JSON pointer into the facts.", maxLength = 366) String field,
    @Schema(description = "What it was; null where nothing was.", maxLength = 2000, nullable = true)
        String before,
    @Schema(description = "What it is; null where nothing is.", maxLength = 2000, nullable = true)
        String after) {}
