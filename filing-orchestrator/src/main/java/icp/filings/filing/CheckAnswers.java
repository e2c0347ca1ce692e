package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.filings.filing.FilingChecks.Check;
import icp.filings.journey.Trigger;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes in what the owners of the parts found. They answer in any order, twice, late or never; the
 * filing moves once all have answered, so that the applicant learns everything in one round. An
 * owner whose facts have changed answers the same revision again: the newest answer is kept, and a
 * filing that was fit and is not any more returns, as long as no administration has it. Once it is
 * filed it stays so; whoever owns it is told of what is found then.
 */
@ApplicationScoped
public class CheckAnswers {
  /** Nobody else answers for what is examined here. */
  private static final Set<Part> OURS = EnumSet.of(Part.FACTS, Part.REGISTERS);

  /** Whose answers each type has; a type is said by one service only. */
  private static final Map<String, Part> OWNERS =
      Map.of(
          MessageType.DOMAIN_CHECK_ANSWERED.id(), Part.DOMAIN,
          MessageType.INSTANCE_CHECK_ANSWERED.id(), Part.INSTANCE,
          MessageType.DOCUMENTS_CHECK_ANSWERED.id(), Part.DOCUMENTS);

  /** A draft may be about other facts than those that were examined. */
  private static final Set<FilingStatus> EXAMINED =
      EnumSet.of(
          FilingStatus.CHECKING,
          FilingStatus.PRELIMINARY_REVIEW,
          FilingStatus.FACE_VERIFICATION,
          FilingStatus.SMS_VERIFICATION,
          FilingStatus.ADMINISTRATION_REVIEW,
          FilingStatus.APPROVED,
          FilingStatus.RETURNED);

  /** Why it was returned before says nothing of what was found now. */
  private static final String NO_REASONS = "[]";

  private static final SortedMap<Integer, String> NO_NUMBERS = Collections.emptySortedMap();

  private final FilingStore filings;
  private final FilingChecks checks;
  private final FilingMoves moves;
  private final DraftAnswers drafts;

  CheckAnswers(FilingStore filings, FilingChecks checks, FilingMoves moves, DraftAnswers drafts) {
    this.filings = filings;
    this.checks = checks;
    this.moves = moves;
    this.drafts = drafts;
  }

  /**
   * Takes in what the owners of the parts said.
   *
   * @throws IllegalArgumentException if one is about another's part: nobody answers for it but its
   *     owner
   */
  void handle(List<Received<CheckAnswered>> events) {
    List<CheckAnswered> theirs =
        events.stream()
            .filter(event -> !OURS.contains(event.data().part()))
            .map(CheckAnswers::ofItsOwner)
            .toList();
    Map<Boolean, List<CheckAnswered>> byKind =
        theirs.stream().collect(Collectors.partitioningBy(CheckAnswered::provisional));
    if (!byKind.get(true).isEmpty()) {
      drafts.handle(byKind.get(true));
    }
    if (!byKind.get(false).isEmpty()) {
      take(byKind.get(false));
    }
  }

  private static CheckAnswered ofItsOwner(Received<CheckAnswered> event) {
    Part owner = OWNERS.get(event.type());
    if (event.data().part() != owner) {
      throw new IllegalArgumentException("An answer of " + owner + " about another part");
    }
    return event.data();
  }

  /** Takes answers in, in the caller's transaction; those for older revisions change nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(List<CheckAnswered> answers) {
    Map<UUID, FilingState> locked =
        filings.lock(answers.stream().map(CheckAnswered::filingId).toList());
    List<CheckAnswered> current =
        latest(answers).stream().filter(answer -> concerns(answer, locked)).toList();
    if (current.isEmpty()) {
      return;
    }
    Map<UUID, Set<String>> known = knownOfFiled(current, locked);
    checks.answer(current);
    List<Move> ready = new ArrayList<>();
    of(current.stream().map(CheckAnswered::filingId).distinct().toList(), locked)
        .forEach(
            (id, asked) ->
                move(locked.get(id), asked, known.getOrDefault(id, Set.of()))
                    .ifPresent(ready::add));
    moves.move(locked, ready);
  }

  private static Optional<Move> move(FilingState filing, List<Check> asked, Set<String> known) {
    return filing.status() == FilingStatus.APPROVED
        ? FiledNews.of(filing, asked, known)
        : decide(filing, asked);
  }

  /** What is known of those that are filed: nobody is told of the same twice. */
  private Map<UUID, Set<String>> knownOfFiled(
      List<CheckAnswered> answers, Map<UUID, FilingState> locked) {
    Set<UUID> filed =
        answers.stream()
            .map(CheckAnswered::filingId)
            .filter(id -> locked.get(id).status() == FilingStatus.APPROVED)
            .collect(Collectors.toSet());
    Map<UUID, Set<String>> known = new HashMap<>();
    if (!filed.isEmpty()) {
      of(filed, locked).forEach((id, asked) -> known.put(id, FiledNews.known(asked)));
    }
    return known;
  }

  /** A part that this revision does not concern may have been asked about in an earlier one. */
  private Map<UUID, List<Check>> of(Collection<UUID> filings, Map<UUID, FilingState> locked) {
    return checks.of(filings).stream()
        .filter(check -> check.revision() == locked.get(check.filingId()).revision())
        .collect(Collectors.groupingBy(Check::filingId));
  }

  /** One update touches a row once: of several answers about one part the last one counts. */
  private static List<CheckAnswered> latest(List<CheckAnswered> answers) {
    return List.copyOf(
        answers.stream()
            .collect(
                Collectors.toMap(
                    answer -> answer.filingId() + "/" + answer.part() + "/" + answer.revision(),
                    answer -> answer,
                    (earlier, later) -> later))
            .values());
  }

  private static boolean concerns(CheckAnswered answer, Map<UUID, FilingState> locked) {
    FilingState filing = locked.get(answer.filingId());
    return filing != null
        && EXAMINED.contains(filing.status())
        && filing.revision() == answer.revision();
  }

  /** Where the journey has no such move, as at the administration, the answer is only kept. */
  private static Optional<Move> decide(FilingState filing, List<Check> asked) {
    if (asked.stream().anyMatch(check -> check.answeredAt() == null)) {
      return Optional.empty();
    }
    boolean fit = asked.stream().allMatch(Check::fit);
    SortedMap<Integer, String> numbers = new TreeMap<>();
    asked.forEach(check -> numbers.putAll(check.references()));
    List<Finding> found = asked.stream().flatMap(check -> check.findings().stream()).toList();
    return Optional.of(
        Move.of(filing.id(), fit ? Trigger.ALL_FIT : Trigger.FOUND_UNFIT, "services")
            .saying(codes(found))
            .changing(row -> fit ? fit(row, numbers) : unfit(row)));
  }

  /** Numbers that nobody was asked for are those that it had. */
  private static FilingState fit(FilingState row, SortedMap<Integer, String> numbers) {
    return numbers.isEmpty() ? row : row.withServiceNumbers(numbers);
  }

  private static FilingState unfit(FilingState row) {
    return row.withServiceNumbers(NO_NUMBERS).withReasons(NO_REASONS);
  }

  /** For the log. Codes are plain words, so that they need no escaping. */
  static String codes(List<Finding> found) {
    return found.stream()
        .map(finding -> '"' + finding.code() + '"')
        .distinct()
        .collect(Collectors.joining(",", "{\"findings\":[", "]}"));
  }
}
