package icp.filings.review;

import icp.contracts.EntityKind;
import icp.contracts.OrderType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filing in the queue. */
@Schema(name = "ReviewRow", description = "A filing that waits for a reviewer.")
record ReviewRow(
    UUID id,
    OrderType orderType,
    @Schema(description = "GB/T 2260 code.", maxLength = 2) String province,
    EntityKind entityKind,
    @Schema(description = "Of the first website.", maxLength = 100) String websiteName,
    @Schema(description = "Of the first website.", maxLength = 253) String domain,
    @Schema(description = "How many websites it has.", minimum = "1", maximum = "20") int websites,
    @Schema(minimum = "1") int revision,
    @Schema(description = "Since when it waits.") Instant since,
    @Schema(description = "By when it is to be decided: one working day later.") Instant dueAt,
    boolean overdue,
    @Schema(description = "Until when somebody has it; null where nobody does.", nullable = true)
        Instant claimedUntil,
    @Schema(description = "Whether that is you.") boolean yours) {}
