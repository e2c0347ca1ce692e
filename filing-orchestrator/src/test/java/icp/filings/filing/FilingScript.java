package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CheckRequested;
import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.Message;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.filings.journey.Trigger;
import icp.regulations.Book;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Moves one filing by the journey, in memory, and checks what each move comes to. */
final class FilingScript {
  private static final Asking ASKING =
      new Asking("00".repeat(32), Book.bundled(), Clock.systemUTC());
  private static final FilingMessages MESSAGES =
      new FilingMessages(null, null, ASKING, new ObjectMapper());

  private static final Timetable TIMES = new Timetable(Clock.systemUTC(), Book.bundled());

  private static final Pattern OF_OTHERS = Pattern.compile("(release|tell) .*");

  private final ScriptCoverage coverage;
  private Instant now = Instant.parse("2026-11-23T02:00:00Z");
  private FilingState filing;
  private FilingState before;
  private MoveBatch batch;

  private FilingScript(ScriptCoverage coverage, FilingState filing) {
    this.coverage = coverage;
    this.filing = filing;
  }

  static FilingScript ofACompleteDraft(ScriptCoverage coverage) {
    try {
      FilingFacts facts = new ObjectMapper().readValue(FilingDriver.COMPLETE, FilingFacts.class);
      return new FilingScript(
          coverage,
          new FilingState(
              UUID.randomUUID(),
              UUID.randomUUID(),
              1,
              FilingStatus.DRAFT,
              0,
              1,
              new byte[32],
              MESSAGES.write(facts),
              null,
              "[]",
              null));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  FilingScript when(Trigger trigger) {
    return whenAtOnce(trigger);
  }

  FilingScript whenAtOnce(Trigger... triggers) {
    now = now.plus(Duration.ofMinutes(1));
    before = filing;
    batch = new MoveBatch(MESSAGES, TIMES, now);
    batch.take(
        Map.of(filing.id(), filing),
        Stream.of(triggers).map(trigger -> Move.of(filing.id(), trigger, "the script")).toList());
    filing = batch.changed().getOrDefault(filing.id(), filing);
    coverage.saw(batch.events());
    return this;
  }

  /** It stands elsewhere now, the others were told what is given here, and all of that once. */
  FilingScript then(FilingStatus to, String... said) {
    List<String> expected = new ArrayList<>(List.of(said));
    expected.add("tell " + to);
    return thenSaid(to, expected);
  }

  /** It stands where it stood; the log has a line more. */
  FilingScript thenStays(FilingStatus at, String... said) {
    assertThat(before.status()).isEqualTo(at);
    return thenSaid(at, List.of(said));
  }

  private FilingScript thenSaid(FilingStatus at, List<String> said) {
    assertThat(filing.status()).isEqualTo(at);
    assertThat(words(batch)).containsExactlyInAnyOrderElementsOf(said);
    assertThat(filing.sequence()).isEqualTo(before.sequence() + 1);
    boolean reminded = batch.events().get(0).trigger().equals(Trigger.REMIND.name());
    assertThat(filing.dueAt()).isEqualTo(reminded ? before.dueAt() : TIMES.due(at, now));
    assertThat(batch.asked())
        .hasSize((int) said.stream().filter(one -> !OF_OTHERS.matcher(one).matches()).count());
    return this;
  }

  FilingScript thenThrough(FilingStatus... stations) {
    assertThat(batch.events())
        .extracting(FilingEvent::to)
        .containsExactlyElementsOf(Arrays.asList(stations));
    assertThat(filing.sequence()).isEqualTo(before.sequence() + stations.length);
    return this;
  }

  FilingScript thenNothing() {
    assertThat(filing).isSameAs(before);
    assertThat(batch.said()).isEmpty();
    assertThat(batch.events()).isEmpty();
    return this;
  }

  FilingScript hasRevision(int revision) {
    assertThat(filing.revision()).isEqualTo(revision);
    assertThat(batch.said())
        .filteredOn(CheckRequested.class::isInstance)
        .allSatisfy(said -> assertThat(((CheckRequested) said).revision()).isEqualTo(revision));
    return this;
  }

  /** Nothing of what the applicant said is left. */
  FilingScript isErased() {
    assertThat(MESSAGES.read(filing.facts())).isEqualTo(FilingFacts.NONE);
    assertThat(batch.erased()).containsExactly(filing.id());
    return this;
  }

  /** What is said, and what is looked up here without a word. */
  private static List<String> words(MoveBatch batch) {
    return Stream.concat(
            batch.said().stream().map(FilingScript::words),
            batch.asked(Part.REGISTERS).stream().map(asked -> "look up"))
        .toList();
  }

  private static String words(Message said) {
    if (said instanceof CheckRequested asked) {
      return "ask " + asked.part();
    }
    if (said instanceof PartReleased released) {
      return "release " + released.part();
    }
    return "tell " + ((FilingStateChanged) said).to();
  }
}
