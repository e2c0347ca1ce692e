package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.FilingStatus;
import icp.contracts.Part;
import icp.filings.filing.FilingChecks.Check;
import icp.filings.journey.Trigger;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes in what the owners of the parts found. They answer in any order, twice, late or never; the
 * filing moves once all have answered, so that the applicant learns everything in one round. An
 * owner whose facts have changed answers the same revision again: the newest answer is kept, and a
 * filing that was fit and is not any more returns, as long as no administration has it.
 */
@ApplicationScoped
public class CheckAnswers {
  /** Nobody else answers for what is examined here. */
  private static final Set<Part> OURS = EnumSet.of(Part.FACTS, Part.REGISTERS);

  /** A draft may be about other facts than those that were examined. */
  private static final Set<FilingStatus> EXAMINED =
      EnumSet.of(
          FilingStatus.CHECKING,
          FilingStatus.PRELIMINARY_REVIEW,
          FilingStatus.FACE_VERIFICATION,
          FilingStatus.SMS_VERIFICATION,
          FilingStatus.ADMINISTRATION_REVIEW,
          FilingStatus.RETURNED);

  /** Why it was returned before says nothing of what was found now. */
  private static final String NO_REASONS = "[]";

  private final FilingStore filings;
  private final FilingChecks checks;
  private final FilingMoves moves;

  CheckAnswers(FilingStore filings, FilingChecks checks, FilingMoves moves) {
    this.filings = filings;
    this.checks = checks;
    this.moves = moves;
  }

  void handle(List<Received<CheckAnswered>> events) {
    take(
        events.stream()
            .map(Received::data)
            .filter(answer -> !OURS.contains(answer.part()))
            .toList());
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
    checks.answer(current);
    List<Move> ready = new ArrayList<>();
    checks.of(current.stream().map(CheckAnswered::filingId).distinct().toList()).stream()
        .collect(Collectors.groupingBy(Check::filingId))
        .forEach((filing, asked) -> decide(locked.get(filing), asked, ready));
    moves.move(locked, ready);
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

  /** Where the journey has no such move, as after a number was issued, the answer is only kept. */
  private static void decide(FilingState filing, List<Check> asked, List<Move> ready) {
    if (asked.stream().anyMatch(check -> check.answeredAt() == null)) {
      return;
    }
    boolean fit = asked.stream().allMatch(Check::fit);
    String number =
        asked.stream().map(Check::reference).filter(Objects::nonNull).findFirst().orElse(null);
    ready.add(
        Move.of(filing.id(), fit ? Trigger.ALL_FIT : Trigger.FOUND_UNFIT, "services")
            .saying(codes(asked))
            .changing(
                row ->
                    fit
                        ? row.withServiceNumber(number)
                        : row.withServiceNumber(null).withReasons(NO_REASONS)));
  }

  /** Codes are plain words, so that they need no escaping. */
  private static String codes(List<Check> asked) {
    return asked.stream()
        .flatMap(check -> check.findings().stream())
        .map(finding -> '"' + finding.code() + '"')
        .distinct()
        .collect(Collectors.joining(",", "{\"findings\":[", "]}"));
  }
}
