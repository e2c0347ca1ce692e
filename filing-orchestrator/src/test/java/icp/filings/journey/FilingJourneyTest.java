package icp.filings.journey;

import static icp.filings.journey.FilingJourney.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.contracts.FilingStatus;
import icp.contracts.Part;
import icp.regulations.Book;
import icp.regulations.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingJourneyTest {
  private static final WorkingCalendar CALENDAR = Book.bundled().calendar();
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  /** The law, written a second time by hand: every other pair of status and trigger is refused. */
  private static final Map<FilingStatus, String> MOVES =
      Map.of(
          FilingStatus.DRAFT, "EDIT SUBMIT WITHDRAW REMIND LAPSE",
          FilingStatus.CHECKING, "ALL_FIT FOUND_UNFIT WITHDRAW LAPSE",
          FilingStatus.PRELIMINARY_REVIEW, "APPROVE RETURN FOUND_UNFIT WITHDRAW LAPSE",
          FilingStatus.FACE_VERIFICATION,
              "VERIFICATION_PASSED VERIFICATION_PASSED_NO_SMS VERIFICATION_FAILED FOUND_UNFIT"
                  + " WITHDRAW REMIND LAPSE",
          FilingStatus.SMS_VERIFICATION, "CODE_CONFIRMED CODE_REFUSED FOUND_UNFIT WITHDRAW LAPSE",
          FilingStatus.ADMINISTRATION_REVIEW, "NUMBER_ISSUED SENT_BACK LAPSE",
          FilingStatus.RETURNED, "EDIT SUBMIT WITHDRAW REMIND LAPSE",
          FilingStatus.APPROVED, "REMIND CANCEL",
          FilingStatus.WITHDRAWN, "",
          FilingStatus.CANCELLED, "");

  @ParameterizedTest
  @EnumSource(FilingStatus.class)
  void everyTriggerIsAnEdgeOrRefused(FilingStatus status) {
    Set<String> possible =
        EnumSet.allOf(Trigger.class).stream()
            .filter(trigger -> JOURNEY.edge(status, trigger).isPresent())
            .map(Trigger::name)
            .collect(Collectors.toSet());
    Set<String> expected =
        MOVES.get(status).isEmpty() ? Set.of() : Set.of(MOVES.get(status).split(" "));
    assertThat(possible).isEqualTo(expected);
  }

  @Test
  void everyStatusIsReachable() {
    Set<FilingStatus> reached = EnumSet.of(FilingStatus.DRAFT);
    Deque<FilingStatus> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      FilingStatus status = next.pop();
      JOURNEY.edges().stream()
          .filter(edge -> edge.from() == status)
          .map(Edge::to)
          .filter(reached::add)
          .forEach(next::push);
    }
    assertThat(reached).containsExactlyInAnyOrder(FilingStatus.values());
  }

  @ParameterizedTest
  @EnumSource(FilingStatus.class)
  void everyStatusThatCanLapseHasADeadlineAndNoOther(FilingStatus status) {
    boolean lapses = JOURNEY.edge(status, Trigger.LAPSE).isPresent();
    assertThat(JOURNEY.due(status, NOW, CALENDAR) != null).isEqualTo(lapses);
  }

  @Test
  void aReviewIsDueOnTheNextWorkingDay() {
    Instant fridayEvening = Instant.parse("2026-11-20T12:00:00Z");
    assertThat(JOURNEY.due(FilingStatus.PRELIMINARY_REVIEW, fridayEvening, CALENDAR))
        .isEqualTo("2026-11-23T12:00:00Z");
  }

  @ParameterizedTest
  @EnumSource(Reminder.class)
  void remindersComeBeforeTheEndAndWhereTheJourneyHasThem(Reminder reminder) {
    for (FilingStatus status : FilingStatus.values()) {
      if (Reminder.of(status).contains(reminder)) {
        Instant due = JOURNEY.due(status, NOW, CALENDAR);
        assertThat(JOURNEY.edge(status, Trigger.REMIND)).isPresent();
        assertThat(due == null || reminder.due(NOW).isBefore(due)).isTrue();
      }
    }
  }

  @Test
  void whatNobodyCameBackToIsErased() {
    assertThat(JOURNEY.edges().stream().filter(Edge::erases))
        .extracting(Edge::from)
        .containsExactlyInAnyOrder(FilingStatus.DRAFT, FilingStatus.RETURNED);
  }

  /** What the applicant says is examined at once, and asked of nobody. */
  @Test
  void everySubmissionAsksForEveryPartButTheWordsThemselves() {
    JOURNEY.edges().stream()
        .filter(Edge::submits)
        .forEach(
            edge ->
                assertThat(edge.asked()).isEqualTo(EnumSet.complementOf(EnumSet.of(Part.FACTS))));
  }

  @Test
  void leavingThePathLetsGoOfWhatWasSetAside() {
    Set<FilingStatus> onThePath =
        EnumSet.range(FilingStatus.CHECKING, FilingStatus.ADMINISTRATION_REVIEW);
    Set<FilingStatus> left = EnumSet.of(FilingStatus.RETURNED, FilingStatus.WITHDRAWN);
    JOURNEY.edges().stream()
        .filter(edge -> onThePath.contains(edge.from()) && left.contains(edge.to()))
        .forEach(edge -> assertThat(edge.released()).as("%s", edge).contains(Part.INSTANCE));
  }

  @Test
  void nobodyWithdrawsWhatTheAdministrationHas() {
    assertThat(JOURNEY.edge(FilingStatus.ADMINISTRATION_REVIEW, Trigger.WITHDRAW)).isEmpty();
  }

  @Test
  void whatOneMayDoNextIsByActor() {
    assertThat(JOURNEY.nextActions(FilingStatus.PRELIMINARY_REVIEW, Set.of(Trigger.Actor.REVIEWER)))
        .containsExactlyInAnyOrder(Trigger.APPROVE, Trigger.RETURN);
  }

  @Test
  void twoEdgesForOneTriggerAreRefused() {
    Edge edge = Edge.on(FilingStatus.DRAFT, Trigger.SUBMIT, FilingStatus.CHECKING);
    assertThatThrownBy(() -> Journey.of(Map.of(), edge, edge))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theReadmeShowsTheTable() throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md"))).contains(JOURNEY.diagram());
  }
}
