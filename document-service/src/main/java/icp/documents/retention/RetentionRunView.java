package icp.documents.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of one run as operators see it. */
@Schema(description = "What one run of the retention deleted, and what it found.")
record RetentionRunView(
    UUID id,
    Instant startedAt,
    Instant endedAt,
    @Schema(maxItems = 20, description = "One for each rule that did something.")
        List<RetentionCount> counts,
    @Schema(
            nullable = true,
            minimum = "0",
            maximum = "2147483647",
            description =
                "Files that are said to be kept, and whose bytes are not there. Null when the store"
                    + " could not be asked.")
        Integer rowsWithoutBytes,
    @Schema(nullable = true, description = "When the oldest file was stored that is still kept.")
        Instant oldestKept) {
  static RetentionRunView of(RetentionRun run) {
    return new RetentionRunView(
        run.id,
        run.startedAt,
        run.endedAt,
        List.copyOf(run.counts),
        run.rowsWithoutBytes,
        run.oldestKept);
  }
}
