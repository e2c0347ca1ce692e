package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.FilingStatus;
import icp.filings.filing.LogFault.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is done to a log shows at the line where it was done. */
class ChainReadingTest {
  private final WrittenLog log = WrittenLog.ofFour();
  private final List<FilingEvent> lines = new ArrayList<>(log.events);

  private Optional<LogFault> read() {
    return read(log.row());
  }

  private Optional<LogFault> read(Map<String, String> row) {
    ChainReading reading = new ChainReading(log.id());
    for (FilingEvent line : lines) {
      Optional<LogFault> fault = reading.take(line);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return reading.end(row);
  }

  private void thenFound(long sequence, Kind kind) {
    assertThat(read())
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.filingId()).isEqualTo(log.id());
              assertThat(fault.sequence()).isEqualTo(sequence);
              assertThat(fault.kind()).isEqualTo(kind);
            });
  }

  /** A line that says otherwise, under a hash that fits. */
  private static FilingEvent forged(FilingEvent before, FilingEvent line, FilingStatus to) {
    return FilingEvent.of(
        before.hash(),
        new FilingEvent(
            line.filingId(),
            line.sequence(),
            line.at(),
            line.trigger(),
            line.from(),
            to,
            line.revision(),
            line.actor(),
            line.detail(),
            FilingEvent.NO_HASH));
  }

  private static FilingEvent byAnother(FilingEvent before, FilingEvent line) {
    return FilingEvent.of(
        before.hash(),
        new FilingEvent(
            line.filingId(),
            line.sequence(),
            line.at(),
            line.trigger(),
            line.from(),
            line.to(),
            line.revision(),
            "somebody else",
            line.detail(),
            FilingEvent.NO_HASH));
  }

  private static FilingEvent at(FilingEvent line, long sequence) {
    return new FilingEvent(
        line.filingId(),
        sequence,
        line.at(),
        line.trigger(),
        line.from(),
        line.to(),
        line.revision(),
        line.actor(),
        line.detail(),
        line.hash());
  }

  @Test
  void aLogAsItWasWrittenHolds() {
    assertThat(lines).hasSize(4);
    assertThat(read()).isEmpty();
  }

  @Test
  void aLineThatIsGoneIsAGap() {
    lines.remove(1);

    thenFound(2, Kind.GAP);
  }

  @Test
  void theFirstLineThatIsGoneIsAGap() {
    lines.remove(0);

    thenFound(1, Kind.GAP);
  }

  @Test
  void aLineThatWasChangedHasAnotherHash() {
    FilingEvent line = lines.get(1);
    lines.set(
        1,
        new FilingEvent(
            line.filingId(),
            line.sequence(),
            line.at().plus(Duration.ofNanos(1000)),
            line.trigger(),
            line.from(),
            line.to(),
            line.revision(),
            line.actor(),
            line.detail(),
            line.hash()));

    thenFound(2, Kind.HASH);
  }

  @Test
  void aLineThatWasReplacedWithAHashThatFitsIsFoundByTheNextOne() {
    lines.set(1, byAnother(lines.get(0), lines.get(1)));

    thenFound(3, Kind.HASH);
  }

  @Test
  void linesThatChangedPlacesHaveOtherHashes() {
    FilingEvent second = lines.get(1);
    lines.set(1, at(lines.get(2), 2));
    lines.set(2, at(second, 3));

    thenFound(2, Kind.HASH);
  }

  @Test
  void aLineThatStandsTwiceIsAWrongNumber() {
    lines.add(2, lines.get(1));

    thenFound(2, Kind.SEQUENCE);
  }

  @Test
  void aMoveThatTheJourneyDoesNotHaveIsImpossibleWhateverItsHash() {
    lines.set(1, forged(lines.get(0), lines.get(1), FilingStatus.APPROVED));

    thenFound(2, Kind.EDGE);
  }

  @Test
  void aLogThatWasCutOffEndsTooEarly() {
    lines.remove(3);

    thenFound(4, Kind.END);
  }

  @Test
  void aLogThatIsGoneEndsBeforeItBegan() {
    lines.clear();

    thenFound(1, Kind.END);
  }

  @Test
  void aLineThatWasAddedIsOneTooMany() {
    FilingEvent last = lines.get(3);
    lines.add(
        FilingEvent.of(
            lines.get(2).hash(), at(forged(lines.get(2), last, FilingStatus.WITHDRAWN), 5)));

    thenFound(5, Kind.HASH);
  }

  @Test
  void aRowThatWasSetBackNamesAnEarlierLine() {
    Map<String, String> row = log.row();
    row.put("sequence", "3");

    assertThat(read(row))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.sequence()).isEqualTo(4);
              assertThat(fault.kind()).isEqualTo(Kind.END);
            });
  }

  @Test
  void aLogThatWasWrittenAnewDoesNotEndInTheHashOfTheRow() {
    lines.set(3, byAnother(lines.get(2), lines.get(3)));

    thenFound(4, Kind.END);
  }
}
