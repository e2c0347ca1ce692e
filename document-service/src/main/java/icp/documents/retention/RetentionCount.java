package icp.documents.retention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a run did by one rule.
 *
 * @param deleted files whose bytes are gone since the report before; of a rule for records, the
 *     filings whose records are
 * @param failed files that nobody is given any more, and whose bytes the store would not let go of;
 *     the next run tries again
 */
@Embeddable
@Schema(description = "What a run did by one rule.")
record RetentionCount(
    @Enumerated(EnumType.STRING) RetentionRule rule,
    @Schema(
            minimum = "0",
            maximum = "2147483647",
            description =
                "Files; of a rule for records, filings of which nothing personal is left.")
        int deleted,
    @Schema(
            minimum = "0",
            maximum = "2147483647",
            description = "Not given to anybody any more; the store is asked again.")
        int failed) {}
