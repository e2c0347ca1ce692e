package icp.filings.operations;

import icp.contracts.FilingStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filing that waits longer than allowed. */
@Schema(name = "StuckFiling", description = "A filing that waits longer than allowed.")
record StuckFiling(
    UUID id,
    UUID accountId,
    FilingStatus status,
    @Schema(maxLength = 2, nullable = true) String province,
    @Schema(description = "Since when it stands there.") Instant enteredAt,
    @Schema(description = "When its wait was over.") Instant overdueSince) {}
