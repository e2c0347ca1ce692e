package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.filing.LogFault.Kind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folding a log gives its row, column by column. */
class FoldReadingTest {
  private final WrittenLog log = WrittenLog.ofFour();

  private Optional<LogFault> fold(Map<String, String> row) {
    FoldReading reading = new FoldReading(log.id());
    log.events.forEach(event -> assertThat(reading.take(event)).isEmpty());
    return reading.end(row);
  }

  @Test
  void theRowIsWhatItsLogComesTo() {
    assertThat(fold(log.row())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "account_id",
        "version",
        "status",
        "revision",
        "sequence",
        "last_hash",
        "facts",
        "service_numbers",
        "reasons",
        "due_at",
        "created_at",
        "updated_at",
        "entered_at"
      })
  void aColumnThatWasChangedIsNamed(String column) {
    Map<String, String> row = log.row();
    row.put(column, "changed");

    assertThat(fold(row))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.ROW);
              assertThat(fault.sequence()).isEqualTo(4);
              assertThat(fault.detail()).endsWith(" of " + column);
            });
  }

  @Test
  void aColumnOfWhichNoLogTellsIsNamed() {
    Map<String, String> row = log.row();
    row.put("colour", "green");

    assertThat(fold(row)).hasValueSatisfying(f -> assertThat(f.detail()).endsWith(" of colour"));
  }

  @Test
  void whatNamesPeopleIsInTheLogAsADigestOfThisFilingOnly() {
    String told = log.events.get(1).detail();

    assertThat(told)
        .doesNotContain("33\"}")
        .contains(WrittenLog.DIGEST.of(log.id(), "facts", "{\"province\":\"33\"}"));
    assertThat(WrittenLog.ofFour().events.get(1).detail()).isNotEqualTo(told);
  }

  @Test
  void aLineTellsOnlyOfWhatItChanged() {
    assertThat(log.events.get(2).detail()).isEqualTo("{}");
    assertThat(log.events.get(3).detail()).isEqualTo("{\"row\":{\"due_at\":null}}");
  }

  @Test
  void ofALogFromBeforeTheColumnsWereToldTheEventsAreComparedStill() {
    FilingEvent first = log.events.get(0);
    log.events.set(
        0,
        new FilingEvent(
            first.filingId(),
            1,
            first.at(),
            first.trigger(),
            null,
            first.to(),
            0,
            first.actor(),
            "{}",
            first.hash()));
    Map<String, String> row = log.row();
    row.put("due_at", "2026-12-24T00:00:00Z");
    assertThat(fold(row)).isEmpty();
    row.put("status", "APPROVED");

    assertThat(fold(row)).hasValueSatisfying(f -> assertThat(f.detail()).endsWith(" of status"));
  }
}
