package icp.instances.check;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.instances.check.FilingAnswers.Answered;
import icp.instances.eligibility.Eligibility;
import icp.instances.eligibility.Examiner;
import icp.instances.number.Hold;
import icp.instances.number.Moves;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Lets reservations go that no filing came to use, and that nobody let go; and says so. */
@ApplicationScoped
class Lapses {
  private static final int AT_ONCE = 1000;

  private final Moves moves;
  private final FilingAnswers filings;
  private final Examiner examiner;
  private final Answers answers;
  private final Clock clock;

  Lapses(Moves moves, FilingAnswers filings, Examiner examiner, Answers answers, Clock clock) {
    this.moves = moves;
    this.filings = filings;
    this.examiner = examiner;
    this.answers = answers;
    this.clock = clock;
  }

  @Scheduled(
      every = "{beian.numbers.sweep-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  @Transactional
  void sweep() {
    Instant now = clock.instant();
    List<Answered> lapsed = filings.lapsed(now, AT_ONCE);
    if (!lapsed.isEmpty()) {
      moves.lapse(lapsed.stream().map(Lapses::hold).toList(), now);
      answers.give(lapsed.stream().map(this::revised).toList());
    }
  }

  private static Hold hold(Answered answered) {
    CheckRequested asked = answered.asked();
    return Hold.ofFiling(asked.filingId(), asked.revision());
  }

  private Answered revised(Answered answered) {
    return new Answered(answered.asked(), lapsed(answered.said()), answered.instances());
  }

  /** It holds nothing any more, and must not pass as if it did. */
  private CheckAnswered lapsed(CheckAnswered told) {
    Eligibility eligibility = examiner.lapsed();
    return new CheckAnswered(
        told.filingId(),
        told.revision(),
        told.part(),
        eligibility.findings(),
        null,
        eligibility.book());
  }
}
