package icp.filings.filing;

import java.util.Map;
import java.util.Optional;

/** Reads one filing's log, line by line, and says what is wrong first. */
public interface LogReading {
  /** The next line. */
  Optional<LogFault> take(FilingEvent event);

  /**
   * After the last line.
   *
   * @param row the filing's row, column by column, as {@link FoldedRow} has them
   */
  Optional<LogFault> end(Map<String, String> row);

  /** Whether the log tells of every column of the row; the first logs did not. */
  default boolean tellsAll() {
    return true;
  }
}
