package icp.filings.operations;

import icp.contracts.FilingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many filings of a province stand somewhere, and for how long. */
@Schema(name = "FilingCount", description = "Filings of one province that stand in one place.")
record FilingCount(
    FilingStatus status,
    @Schema(description = "Null for those that name none yet.", maxLength = 2, nullable = true)
        String province,
    @Schema(minimum = "1") long count,
    @Schema(
            description = "For how long the oldest stands there; null where nothing is awaited.",
            nullable = true)
        Long oldestSeconds,
    @Schema(
            description = "For how long half of them do; null where nothing is awaited.",
            nullable = true)
        Long medianSeconds) {}
