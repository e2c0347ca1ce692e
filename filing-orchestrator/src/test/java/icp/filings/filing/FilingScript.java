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
import icp.filings.order.FilingOrder;
import icp.filings.order.OrderReason;
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
      new FilingMessages(
          null,
          null,
          ASKING,
          new ObjectMapper(),
          new LoggedRow(new ObjectMapper(), new RowDigest("00".repeat(32))));

  private static final Timetable TIMES = new Timetable(Clock.systemUTC(), Book.bundled());

  private static final Pattern OF_OTHERS = Pattern.compile("(release|tell) .*");

  private final ScriptCoverage coverage;
  private Instant now = Instant.parse("2026-11-23T02:00:00Z");
  private FilingState filing;
  private FilingState base;
  private FilingState before;
  private MoveBatch batch;

  private FilingScript(ScriptCoverage coverage, FilingState filing, FilingState base) {
    this.coverage = coverage;
    this.filing = filing;
    this.base = base;
  }

  static FilingScript ofACompleteDraft(ScriptCoverage coverage) {
    return new FilingScript(coverage, filing(FilingStatus.DRAFT, FilingOrder.NEW, null), null);
  }

  /** A draft that orders something of a filing that has a number. */
  static FilingScript ofAnOrder(ScriptCoverage coverage, OrderReason reason) {
    FilingState base = filing(FilingStatus.APPROVED, FilingOrder.NEW, "number-1");
    FilingOrder order = new FilingOrder(reason, base.id(), null);
    return new FilingScript(coverage, filing(FilingStatus.DRAFT, order, null), base);
  }

  private static FilingState filing(FilingStatus status, FilingOrder order, String number) {
    return new FilingState(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        status,
        0,
        1,
        new byte[32],
        MESSAGES.write(facts()),
        number,
        "[]",
        null,
        order,
        null);
  }

  private static FilingFacts facts() {
    try {
      return new ObjectMapper().readValue(FilingDriver.COMPLETE, FilingFacts.class);
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
        base == null ? Map.of(filing.id(), filing) : Map.of(filing.id(), filing, base.id(), base),
        Stream.of(triggers).map(trigger -> Move.of(filing.id(), trigger, "the script")).toList());
    filing = batch.changed().getOrDefault(filing.id(), filing);
    base = base == null ? null : batch.changed().getOrDefault(base.id(), base);
    coverage.saw(of(filing.id()));
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
    assertThat(words(filing.id())).containsExactlyInAnyOrderElementsOf(said);
    assertThat(filing.sequence()).isEqualTo(before.sequence() + 1);
    boolean reminded = batch.events().get(0).trigger().equals(Trigger.REMIND.name());
    assertThat(filing.dueAt()).isEqualTo(reminded ? before.dueAt() : TIMES.due(at, now));
    assertThat(batch.asked())
        .filteredOn(asked -> asked.filingId().equals(filing.id()))
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

  /** The website stays where it is, by the number that it has. */
  FilingScript keepingItsNumber() {
    filing = filing.withNumbers("number-1");
    return this;
  }

  /** The filing that it is based on stands there now; the others were told of it, and this. */
  FilingScript baseIs(FilingStatus status, String... said) {
    List<String> expected = new ArrayList<>(List.of(said));
    expected.add("tell " + status);
    assertThat(base.status()).isEqualTo(status);
    assertThat(words(base.id())).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(of(base.id())).hasSize(1);
    assertThat(of(base.id()).get(0).detail()).contains(filing.id().toString());
    return this;
  }

  /** What is filed is what the order says, under the number that it had. */
  FilingScript baseSaysTheSame() {
    assertThat(base.facts()).isEqualTo(filing.facts());
    assertThat(base.serviceNumbers()).isEqualTo("number-1");
    assertThat(base.order().basedOn()).isNull();
    return this;
  }

  FilingScript baseIsUntouched() {
    assertThat(of(base.id())).isEmpty();
    assertThat(base.status()).isEqualTo(FilingStatus.APPROVED);
    return this;
  }

  private List<FilingEvent> of(UUID id) {
    return batch.events().stream().filter(event -> event.filingId().equals(id)).toList();
  }

  private List<Message> about(UUID id) {
    return batch.said().stream().filter(said -> said.filingId().equals(id)).toList();
  }

  /** Nothing of what the applicant said is left. */
  FilingScript isErased() {
    assertThat(MESSAGES.read(filing.facts())).isEqualTo(FilingFacts.NONE);
    assertThat(batch.erased()).containsExactly(filing.id());
    return this;
  }

  /** What is said, and what is looked up here without a word. */
  private List<String> words(UUID id) {
    return Stream.concat(
            about(id).stream().map(FilingScript::words),
            batch.asked(Part.REGISTERS).stream()
                .filter(asked -> asked.filingId().equals(id))
                .map(asked -> "look up"))
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
