package icp.filings.deadline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that will happen to a filing by itself. */
@Schema(name = "Deadline", description = "Something that will happen to a filing by itself.")
record DeadlineView(
    UUID filingId,
    @Schema(description = "`LAPSE` where its wait ends, or the name of a reminder.", maxLength = 40)
        String kind,
    @Schema(description = "When; what is in the past is about to happen.") Instant dueAt) {}
