package icp.instances.check;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.Finding;
import icp.instances.check.FilingAnswers.Answered;
import icp.instances.eligibility.Examiner;
import icp.instances.subscription.BeijingTime;
import icp.instances.subscription.InstanceChanges;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Examines filings that are under way again, and what is filed: when an instance of theirs changes,
 * and each day, since terms run out and the book's entries change by days. Says so when there is
 * something else to say, so that the applicant sees it before a regulator does.
 */
@ApplicationScoped
class Rechecks {
  private static final int AT_ONCE = 500;

  /** A feed may change many more instances than have filings: the queue must outrun it. */
  private static final int CHANGES_AT_ONCE = 10_000;

  private final InstanceChanges changes;
  private final FilingAnswers filings;
  private final Examination examination;
  private final Examiner examiner;
  private final Answers answers;
  private final Clock clock;

  Rechecks(
      InstanceChanges changes,
      FilingAnswers filings,
      Examination examination,
      Examiner examiner,
      Answers answers,
      Clock clock) {
    this.changes = changes;
    this.filings = filings;
    this.examination = examination;
    this.examiner = examiner;
    this.answers = answers;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.rechecks.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void hasten() {
    List<UUID> changed = changes.take(CHANGES_AT_ONCE);
    if (!changed.isEmpty()) {
      filings.hasten(changed, clock.instant());
    }
  }

  @Scheduled(
      every = "{beian.rechecks.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void run() {
    Instant now = clock.instant();
    again(filings.due(now, AT_ONCE), examination::examine, now);
  }

  /** What is filed has a turn of its own: a day's work of it keeps nothing that is under way. */
  @Scheduled(
      every = "{beian.rechecks.every:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void runFiled() {
    Instant now = clock.instant();
    again(filings.dueFiled(now, AT_ONCE), examination::examineFiled, now);
  }

  private void again(
      List<Answered> due,
      Function<List<CheckRequested>, List<ExaminedFiling>> examine,
      Instant now) {
    if (due.isEmpty()) {
      return;
    }
    List<ExaminedFiling> examined = examine.apply(due.stream().map(Answered::asked).toList());
    filings.keep(due, BeijingTime.tomorrow(now));
    answers.give(
        IntStream.range(0, due.size())
            .filter(n -> !sameFindings(due.get(n).said(), examined.get(n)))
            .mapToObj(n -> revised(due.get(n), examined.get(n)))
            .toList());
  }

  private Answered revised(Answered before, ExaminedFiling one) {
    CheckAnswered told = before.said();
    return new Answered(
        before.asked(),
        new CheckAnswered(
            told.filingId(),
            told.revision(),
            told.part(),
            one.findings(),
            told.references(),
            examiner.book()),
        one.instances());
  }

  /** Words alone, such as the number of days left, are no news. */
  private static boolean sameFindings(CheckAnswered told, ExaminedFiling one) {
    return judgements(told.findings()).equals(judgements(one.findings()));
  }

  private static List<String> judgements(List<Finding> findings) {
    return findings.stream()
        .map(it -> it.code() + " " + it.severity() + " " + it.field())
        .sorted()
        .toList();
  }
}
