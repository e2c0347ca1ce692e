package icp.filings.review;

import icp.contracts.FilingStatus;
import icp.filings.filing.Decisions;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.filing.Timetable;
import icp.filings.journey.Trigger;
import icp.filings.review.Claims.Claim;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What reviewers do: one at a time at a filing, and never at one's own. */
@ApplicationScoped
@Transactional
class ReviewDesk {
  private final FilingStore filings;
  private final Claims claims;
  private final Decisions decisions;
  private final Timetable times;
  private final Reviewer reviewer;

  ReviewDesk(
      FilingStore filings, Claims claims, Decisions decisions, Timetable times, Reviewer reviewer) {
    this.filings = filings;
    this.claims = claims;
    this.decisions = decisions;
    this.times = times;
    this.reviewer = reviewer;
  }

  /** Who reviews here, and for how long a claim of theirs holds. */
  @ApplicationScoped
  static class Reviewer {
    private final Caller caller;
    private final ReviewConfig config;

    Reviewer(Caller caller, ReviewConfig config) {
      this.caller = caller;
      this.config = config;
    }

    UUID id() {
      return caller.accountId();
    }

    Claim claim(Instant now) {
      return new Claim(id(), now.plus(config.claim()));
    }
  }

  /**
   * Takes a filing, or keeps it for longer.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, 403 if it is one's own, 409
   *     if it is not in review or another has it
   */
  Claim claim(UUID id) {
    inReview(id);
    requireFree(id);
    Claim claim = reviewer.claim(times.now());
    claims.claim(id, claim);
    return claim;
  }

  /** Gives a filing back to the queue; nothing happens where nobody has it. */
  void release(UUID id) {
    inReview(id);
    requireFree(id);
    claims.release(id);
  }

  /** The filing, and a note that the reviewer saw its numbers in clear. */
  FilingState look(UUID id) {
    FilingState filing = inReview(id);
    claims.seen(id, reviewer.id(), times.now());
    return filing;
  }

  /** Approves or returns; see {@link Decisions#pull}. */
  void decide(UUID id, Trigger trigger, String ifMatch, UnaryOperator<Move> more) {
    filings.lock(Set.of(id));
    requireFree(id);
    decisions.pull(id, trigger, ifMatch, more);
    claims.release(id);
  }

  private FilingState inReview(UUID id) {
    FilingState filing = filings.lock(Set.of(id)).get(id);
    if (filing == null) {
      throw Problems.notFound();
    }
    if (filing.accountId().equals(reviewer.id())) {
      throw Problems.of("own-filing", 403);
    }
    if (filing.status() != FilingStatus.PRELIMINARY_REVIEW) {
      throw Problems.conflict("move-impossible", Map.of("status", filing.status()));
    }
    return filing;
  }

  private void requireFree(UUID id) {
    claims
        .alive(id, times.now())
        .filter(claim -> !claim.reviewer().equals(reviewer.id()))
        .ifPresent(
            claim -> {
              throw Problems.conflict("filing-claimed", Map.of("claimedUntil", claim.until()));
            });
  }
}
