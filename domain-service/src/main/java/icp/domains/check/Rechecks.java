package icp.domains.check;

import icp.contracts.CheckAnswered;
import icp.contracts.Finding;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Examines filings that are under way again, and what is filed: when the facts of their names
 * change, and each day, since terms come near, waits end and the book's entries change by days.
 * Says so when there is something else to say, so that the applicant sees it before a regulator
 * does.
 */
@ApplicationScoped
class Rechecks {
  private static final int AT_ONCE = 500;

  private final DueChecks due;
  private final FilingExaminer examiner;
  private final Answers answers;
  private final Clock clock;

  Rechecks(DueChecks due, FilingExaminer examiner, Answers answers, Clock clock) {
    this.due = due;
    this.examiner = examiner;
    this.answers = answers;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.rechecks.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void run() {
    Instant now = clock.instant();
    again(due.lock(now, AT_ONCE), examiner::examine, now);
  }

  /** What is filed has a turn of its own: a day's work of it keeps nothing that is under way. */
  @Scheduled(
      every = "{beian.rechecks.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void runFiled() {
    Instant now = clock.instant();
    again(due.lockFiled(now, AT_ONCE), examiner::examineFiled, now);
  }

  private void again(
      List<DueChecks.Due> checks,
      Function<List<FilingExaminer.Read>, List<Answers.Answer>> examination,
      Instant now) {
    if (checks.isEmpty()) {
      return;
    }
    Map<UUID, CheckAnswered> told =
        checks.stream()
            .map(DueChecks.Due::told)
            .collect(Collectors.toMap(CheckAnswered::filingId, Function.identity()));
    List<Answers.Answer> changed =
        examination
            .apply(checks.stream().map(check -> examiner.read(check.asked())).toList())
            .stream()
            .filter(answer -> !sameFindings(answer.said(), told.get(answer.said().filingId())))
            .toList();
    due.postpone(told.keySet(), Tomorrow.after(now));
    if (!changed.isEmpty()) {
      answers.give(changed, Occasion.REVISED);
    }
  }

  /** Words alone, such as the number of days left, are no news. */
  private static boolean sameFindings(CheckAnswered one, CheckAnswered other) {
    return judgements(one).equals(judgements(other));
  }

  private static List<String> judgements(CheckAnswered answer) {
    return answer.findings().stream().map(Rechecks::judgement).sorted().toList();
  }

  private static String judgement(Finding finding) {
    return finding.code() + " " + finding.severity() + " " + finding.field();
  }
}
