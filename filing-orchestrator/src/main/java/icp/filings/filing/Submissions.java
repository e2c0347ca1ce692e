package icp.filings.filing;

import icp.contracts.CheckAnswered;
import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.filings.order.KnownRecords.Filed;
import icp.filings.order.Ordered;
import icp.filings.order.Ordering;
import icp.filings.order.Ordering.Subject;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** What is looked at before a filing is handed in, and decided with it. */
@ApplicationScoped
class Submissions {
  private final Ordering ordering;
  private final OwnWords words;
  private final FilingChecks checks;

  Submissions(Ordering ordering, OwnWords words, FilingChecks checks) {
    this.ordering = ordering;
    this.words = words;
    this.checks = checks;
  }

  /**
   * The row with its order decided, and what was found about it kept for the revision that begins.
   *
   * @throws ProblemException 409 while another order of the entity is in progress, or what it is
   *     about is not filed any more; 422 where a change changes nothing, something is missing or
   *     something stops it, all of it at once
   */
  @Transactional(Transactional.TxType.MANDATORY)
  FilingState examined(FilingState filing) {
    FilingFacts facts = words.read(filing.facts());
    Ordered ordered = ordering.of(subject(filing, facts));
    requireBase(ordered.known().base());
    if (ordered.known().open() != null) {
      throw inProgress(filing, ordered.known().open());
    }
    if (ordered.isEmpty()) {
      throw Problems.of("change-changes-nothing", 422);
    }
    boolean cancels = ordered.order().type().kind() == OrderType.Kind.CANCEL;
    List<Finding> found = ordered.findings();
    CheckAnswered answer =
        cancels ? words.taken(filing, found) : words.examine(filing, facts, found);
    checks.keep(answer);
    return filing.withOrder(ordered.order()).withNumbers(ordered.serviceNumbers());
  }

  /**
   * The same for who lost a race for the certificate, once the winner's order is there to be seen.
   */
  @Transactional
  ProblemException lost(Filing filing) {
    FilingFacts facts = words.read(filing.facts);
    Filed open =
        ordering.of(new Subject(filing.id, filing.accountId, facts, filing.order())).known().open();
    return inProgress(filing.accountId.equals(open == null ? null : open.accountId()), open);
  }

  static Subject subject(FilingState filing, FilingFacts facts) {
    return new Subject(filing.id(), filing.accountId(), facts, filing.order());
  }

  /** An administration may have ended what the order is about. */
  private static void requireBase(Filed base) {
    if (base != null && !base.isStillFiled()) {
      throw Problems.conflict(
          "base-not-filed", Map.of("basedOn", base.id(), "status", base.status()));
    }
  }

  private static ProblemException inProgress(FilingState filing, Filed open) {
    return inProgress(filing.accountId().equals(open.accountId()), open);
  }

  /** Another account's order is not named. */
  private static ProblemException inProgress(boolean own, Filed open) {
    return Problems.conflict(
        "certificate-has-an-order",
        own ? Map.of("orderId", open.id(), "status", open.status()) : Map.of());
  }
}
