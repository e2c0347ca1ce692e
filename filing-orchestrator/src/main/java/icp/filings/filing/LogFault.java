package icp.filings.filing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first thing that is wrong with a filing's log.
 *
 * @param sequence the line that it shows at
 * @param detail what was found there and what belongs there, never with personal data
 */
@Schema(name = "LogFault", description = "The first thing that is wrong with a filing's log.")
public record LogFault(
    UUID filingId,
    @Schema(description = "The line that it shows at.", minimum = "0") long sequence,
    Kind kind,
    @Schema(description = "What was found there and what belongs there.", maxLength = 500)
        String detail) {

  /** What can be wrong. */
  @Schema(name = "LogFaultKind")
  public enum Kind {
    /** Lines are missing. */
    GAP,
    /** A line has the number of an earlier one. */
    SEQUENCE,
    /** A line is not the one that was written, or does not follow the one before. */
    HASH,
    /** The line tells of a move that the journey does not have. */
    EDGE,
    /** The log does not end where the filing's row says that it ends. */
    END,
    /** A line cannot be read. */
    UNREADABLE,
    /** There is no filing that the line could be of. */
    NO_FILING,
    /** The row is not what its log comes to. */
    ROW
  }
}
