package icp.filings.filing;

import icp.filings.filing.LogFault.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Folds a log, and proves that it comes to the filing's row, column by column. */
public final class FoldReading implements LogReading {
  private final UUID filing;
  private final FoldedRow folded = new FoldedRow();
  private long sequence;

  public FoldReading(UUID filing) {
    this.filing = filing;
  }

  @Override
  public Optional<LogFault> take(FilingEvent event) {
    sequence = event.sequence();
    try {
      folded.take(event);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(new LogFault(filing, sequence, Kind.UNREADABLE, e.getMessage()));
    }
  }

  @Override
  public Optional<LogFault> end(Map<String, String> row) {
    List<String> differences = folded.differences(row);
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LogFault(
                filing,
                sequence,
                Kind.ROW,
                "the log tells otherwise of " + String.join(", ", differences)));
  }

  @Override
  public boolean tellsAll() {
    return folded.tellsAll();
  }
}
