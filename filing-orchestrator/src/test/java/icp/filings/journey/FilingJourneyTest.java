package icp.filings.journey;

import static icp.contracts.FilingStatus.APPROVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.contracts.Part;
import icp.regulations.Book;
import icp.regulations.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FilingJourneyTest {
  private static final Journey JOURNEY = FilingJourney.of(OrderType.FIRST_FILING);
  private static final WorkingCalendar CALENDAR = Book.bundled().calendar();
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private static final Map<FilingStatus, String> NEW =
      Map.of(
          FilingStatus.DRAFT, "EDIT SUBMIT WITHDRAW REMIND LAPSE",
          FilingStatus.CHECKING, "ALL_FIT FOUND_UNFIT WITHDRAW OPERATOR_WITHDRAW RECHECK LAPSE",
          FilingStatus.PRELIMINARY_REVIEW,
              "APPROVE RETURN FOUND_UNFIT WITHDRAW OPERATOR_WITHDRAW LAPSE",
          FilingStatus.FACE_VERIFICATION,
              "VERIFICATION_PASSED VERIFICATION_PASSED_NO_SMS VERIFICATION_FAILED FOUND_UNFIT"
                  + " WITHDRAW OPERATOR_WITHDRAW REMIND LAPSE",
          FilingStatus.SMS_VERIFICATION,
              "CODE_CONFIRMED CODE_REFUSED FOUND_UNFIT WITHDRAW OPERATOR_WITHDRAW LAPSE",
          FilingStatus.ADMINISTRATION_REVIEW, "NUMBER_ISSUED SENT_BACK LAPSE",
          FilingStatus.RETURNED, "EDIT SUBMIT WITHDRAW REMIND LAPSE",
          FilingStatus.APPROVED, "REMIND FOUND_UNFIT FOUND_ENDING CHANGE CANCEL",
          FilingStatus.WITHDRAWN, "ERASE",
          FilingStatus.CANCELLED, "ERASE");

  private static final Map<FilingStatus, String> CHANGE =
      with(
          with(
              NEW,
              FilingStatus.ADMINISTRATION_REVIEW,
              "GRANTED SENT_BACK LAPSE",
              APPROVED,
              "ERASE"),
          FilingStatus.CANCELLED,
          "",
          FilingStatus.WITHDRAWN,
          "ERASE");

  private static final Map<FilingStatus, String> CANCEL =
      Map.of(
          FilingStatus.DRAFT, "SUBMIT WITHDRAW REMIND LAPSE",
          FilingStatus.PRELIMINARY_REVIEW,
              "APPROVE APPROVE_NO_SMS RETURN WITHDRAW OPERATOR_WITHDRAW LAPSE",
          FilingStatus.SMS_VERIFICATION,
              "CODE_CONFIRMED CODE_REFUSED WITHDRAW OPERATOR_WITHDRAW LAPSE",
          FilingStatus.ADMINISTRATION_REVIEW, "GRANTED SENT_BACK LAPSE",
          FilingStatus.RETURNED, "SUBMIT WITHDRAW REMIND LAPSE",
          FilingStatus.APPROVED, "ERASE",
          FilingStatus.WITHDRAWN, "ERASE");

  /** The law, written a second time by hand: every other pair of status and trigger is refused. */
  private static final Map<OrderType, Map<FilingStatus, String>> MOVES =
      Map.of(
          OrderType.FIRST_FILING, NEW,
          OrderType.ADD_WEBSITE, NEW,
          OrderType.ADD_ACCESS, NEW,
          OrderType.CHANGE_ENTITY, CHANGE,
          OrderType.CHANGE_WEBSITE, CHANGE,
          OrderType.CANCEL_ENTITY, CANCEL,
          OrderType.CANCEL_WEBSITE, CANCEL,
          OrderType.CANCEL_ACCESS,
              with(
                  CANCEL,
                  FilingStatus.PRELIMINARY_REVIEW,
                  "APPROVE RETURN WITHDRAW OPERATOR_WITHDRAW LAPSE",
                  FilingStatus.SMS_VERIFICATION,
                  ""));

  private static Map<FilingStatus, String> with(
      Map<FilingStatus, String> moves,
      FilingStatus one,
      String ofOne,
      FilingStatus other,
      String ofOther) {
    Map<FilingStatus, String> changed = new EnumMap<>(moves);
    changed.put(one, ofOne);
    changed.put(other, ofOther);
    return changed;
  }

  static Stream<Arguments> ordersAndStatuses() {
    return Arrays.stream(OrderType.values())
        .flatMap(
            order ->
                Arrays.stream(FilingStatus.values()).map(status -> Arguments.of(order, status)));
  }

  @ParameterizedTest
  @MethodSource("ordersAndStatuses")
  void everyTriggerIsAnEdgeOrRefused(OrderType order, FilingStatus status) {
    Set<String> possible =
        EnumSet.allOf(Trigger.class).stream()
            .filter(trigger -> FilingJourney.of(order).edge(status, trigger).isPresent())
            .map(Trigger::name)
            .collect(Collectors.toSet());
    String expected = MOVES.get(order).getOrDefault(status, "");
    assertThat(possible).isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected.split(" ")));
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void everyStatusThatItLeavesIsReachableAndEveryOtherIsAnEnd(OrderType order) {
    Journey journey = FilingJourney.of(order);
    Set<FilingStatus> reached = EnumSet.of(FilingStatus.DRAFT);
    Deque<FilingStatus> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      FilingStatus status = next.pop();
      journey.edges().stream()
          .filter(edge -> edge.from() == status)
          .map(Edge::to)
          .filter(reached::add)
          .forEach(next::push);
    }
    assertThat(reached).containsAll(journey.edges().stream().map(Edge::from).toList());
    assertThat(reached).contains(APPROVED, FilingStatus.WITHDRAWN);
  }

  @Test
  void everyStatusIsReachableByOneOrTheOther() {
    assertThat(
            Arrays.stream(OrderType.values())
                .flatMap(order -> FilingJourney.of(order).edges().stream())
                .map(Edge::to))
        .contains(FilingStatus.values());
  }

  @ParameterizedTest
  @MethodSource("ordersAndStatuses")
  void whatLapsesHasADeadline(OrderType order, FilingStatus status) {
    boolean lapses = FilingJourney.of(order).edge(status, Trigger.LAPSE).isPresent();
    String possible = MOVES.get(order).getOrDefault(status, "");
    boolean entered = !possible.isEmpty() && !possible.equals("ERASE");
    boolean due = Wait.due(status, NOW, CALENDAR) != null;
    assertThat(due && entered).isEqualTo(lapses);
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void onlyWhatIsCarriedOutTouchesWhatIsFiled(OrderType order) {
    List<Edge> pulling =
        FilingJourney.of(order).edges().stream().filter(edge -> edge.pulled() != null).toList();
    if (order.kind() == OrderType.Kind.NEW) {
      assertThat(pulling).isEmpty();
    } else {
      Trigger pulled = order.kind() == OrderType.Kind.CHANGE ? Trigger.CHANGE : Trigger.CANCEL;
      assertThat(pulling).extracting(Edge::trigger).containsExactly(Trigger.GRANTED);
      assertThat(pulling).extracting(Edge::pulled).containsExactly(pulled);
      assertThat(JOURNEY.edge(APPROVED, pulled)).isPresent();
    }
  }

  @Test
  void aReviewIsDueOnTheNextWorkingDay() {
    Instant fridayEvening = Instant.parse("2026-11-20T12:00:00Z");
    assertThat(Wait.due(FilingStatus.PRELIMINARY_REVIEW, fridayEvening, CALENDAR))
        .isEqualTo("2026-11-23T12:00:00Z");
  }

  @ParameterizedTest
  @EnumSource(Reminder.class)
  void remindersComeBeforeTheEndAndWhereTheJourneyHasThem(Reminder reminder) {
    for (FilingStatus status : FilingStatus.values()) {
      if (Reminder.of(status).contains(reminder)) {
        Instant due = Wait.due(status, NOW, CALENDAR);
        assertThat(JOURNEY.edge(status, Trigger.REMIND)).isPresent();
        assertThat(due == null || reminder.due(NOW, null).orElseThrow().isBefore(due)).isTrue();
      }
    }
  }

  @Test
  void ofACertificateOneIsRemindedByItsLastDayInChina() {
    LocalDate last = LocalDate.of(2027, 3, 1);
    assertThat(Reminder.CERTIFICATE_ENDS_SOON.due(NOW, last))
        .contains(Instant.parse("2026-11-30T16:00:00Z"));
    assertThat(Reminder.CERTIFICATE_ENDED.due(NOW, last))
        .contains(Instant.parse("2027-03-01T16:00:00Z"));
    assertThat(Reminder.CERTIFICATE_ENDS_SOON.due(NOW, LocalDate.of(2026, 12, 1))).contains(NOW);
    assertThat(Reminder.CERTIFICATE_ENDED.due(NOW, null)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void whatNobodyCameBackToIsErased(OrderType order) {
    assertThat(FilingJourney.of(order).edges().stream().filter(Edge::erases))
        .filteredOn(edge -> edge.trigger() != Trigger.ERASE)
        .extracting(Edge::from)
        .containsExactlyInAnyOrder(FilingStatus.DRAFT, FilingStatus.RETURNED);
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void onlyWhatIsOverIsErasedOnRequestAndEverybodyIsTold(OrderType order) {
    assertThat(FilingJourney.of(order).edges().stream())
        .filteredOn(edge -> edge.trigger() == Trigger.ERASE)
        .isNotEmpty()
        .allMatch(edge -> edge.erases() && edge.tells() && !edge.moves())
        .extracting(Edge::from)
        .isSubsetOf(FilingStatus.WITHDRAWN, FilingStatus.CANCELLED, FilingStatus.APPROVED);
    boolean filed = order.kind() == OrderType.Kind.NEW;
    assertThat(FilingJourney.of(order).edge(APPROVED, Trigger.ERASE).isPresent()).isEqualTo(!filed);
  }

  /** What the applicant says is examined at once, and asked of nobody. */
  @ParameterizedTest
  @EnumSource(OrderType.class)
  void everySubmissionAsksForThePartsThatItConcerns(OrderType order) {
    Set<Part> concerned =
        switch (order) {
          case FIRST_FILING, ADD_WEBSITE, ADD_ACCESS ->
              EnumSet.complementOf(EnumSet.of(Part.FACTS));
          case CHANGE_WEBSITE ->
              EnumSet.of(Part.DOMAIN, Part.INSTANCE, Part.DOCUMENTS, Part.REGISTERS);
          case CHANGE_ENTITY -> EnumSet.of(Part.DOCUMENTS, Part.REGISTERS);
          case CANCEL_ENTITY, CANCEL_WEBSITE, CANCEL_ACCESS -> Set.of();
        };
    assertThat(FilingJourney.of(order).edges().stream().filter(Edge::submits))
        .isNotEmpty()
        .allSatisfy(edge -> assertThat(edge.asked()).isEqualTo(concerned));
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void leavingThePathLetsGoOfWhatMayHaveBeenSetAside(OrderType order) {
    Set<FilingStatus> onThePath =
        EnumSet.range(FilingStatus.CHECKING, FilingStatus.ADMINISTRATION_REVIEW);
    Set<FilingStatus> left = EnumSet.of(FilingStatus.RETURNED, FilingStatus.WITHDRAWN);
    List<Edge> edges = FilingJourney.of(order).edges();
    boolean setAside = edges.stream().anyMatch(edge -> edge.asked().contains(Part.INSTANCE));
    assertThat(edges)
        .filteredOn(edge -> onThePath.contains(edge.from()) && left.contains(edge.to()))
        .isNotEmpty()
        .allSatisfy(
            edge ->
                assertThat(edge.released()).isEqualTo(setAside ? Set.of(Part.INSTANCE) : Set.of()));
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void nobodyWithdrawsWhatTheAdministrationHas(OrderType order) {
    assertThat(FilingJourney.of(order).edge(FilingStatus.ADMINISTRATION_REVIEW, Trigger.WITHDRAW))
        .isEmpty();
    assertThat(
            FilingJourney.of(order)
                .edge(FilingStatus.ADMINISTRATION_REVIEW, Trigger.OPERATOR_WITHDRAW))
        .isEmpty();
  }

  @Test
  void whatOneMayDoNextIsByActor() {
    assertThat(JOURNEY.nextActions(FilingStatus.PRELIMINARY_REVIEW, Set.of(Trigger.Actor.REVIEWER)))
        .containsExactlyInAnyOrder(Trigger.APPROVE, Trigger.RETURN);
  }

  @Test
  void twoEdgesForOneTriggerAreRefused() {
    Edge edge = Edge.on(FilingStatus.DRAFT, Trigger.SUBMIT, FilingStatus.CHECKING);
    assertThatThrownBy(() -> Journey.of(List.of(edge, edge)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void theReadmeShowsTheTable(OrderType order) throws IOException {
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains(FilingJourney.of(order).diagram());
  }
}
