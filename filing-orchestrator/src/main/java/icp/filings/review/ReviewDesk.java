package icp.filings.review;

import icp.contracts.FilingStatus;
import icp.filings.filing.Decisions;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.filing.Timetable;
import icp.filings.journey.Trigger;
import icp.filings.review.Claims.Claim;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What reviewers do: one at a time at a filing, and never at one's own. */
@ApplicationScoped
@Transactional
class ReviewDesk {
  /** Where a person looks at it: before the verification, and at the photos of it. */
  private static final Set<FilingStatus> LOOKED_AT =
      EnumSet.of(FilingStatus.PRELIMINARY_REVIEW, FilingStatus.FACE_VERIFICATION);

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

  /** Who reviews here, for how long a claim of theirs holds, and what the audit has of them. */
  @ApplicationScoped
  static class Reviewer {
    private final Caller caller;
    private final ReviewConfig config;
    private final Audit audit;

    Reviewer(Caller caller, ReviewConfig config, Audit audit) {
      this.caller = caller;
      this.config = config;
      this.audit = audit;
    }

    UUID id() {
      return caller.accountId();
    }

    Claim claim(Instant now) {
      return new Claim(id(), now.plus(config.claim()));
    }

    void did(String action, UUID filing) {
      audit.write(Act.of(action, "filing", filing));
    }
  }

  /**
   * Takes a filing, or keeps it for longer.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, 403 if it is one's own, 409
   *     if it is not in review or another has it
   */
  Claim claim(UUID id) {
    looked(id, LOOKED_AT);
    requireFree(id);
    Claim claim = reviewer.claim(times.now());
    claims.claim(id, claim);
    reviewer.did("CLAIM_FILING", id);
    return claim;
  }

  /** Gives a filing back to the queue; nothing happens where nobody has it. */
  void release(UUID id) {
    looked(id, LOOKED_AT);
    requireFree(id);
    claims.release(id);
    reviewer.did("RELEASE_FILING", id);
  }

  /**
   * A filing in review.
   *
   * @param clear whether the reviewer has claimed it and may see what is personal
   */
  record Look(FilingState filing, boolean clear) {}

  /** The filing; that its numbers were seen in clear is audited. */
  Look look(UUID id) {
    FilingState filing = looked(id, EnumSet.of(FilingStatus.PRELIMINARY_REVIEW));
    boolean clear = claimOf(reviewer.id(), id).isPresent();
    if (clear) {
      reviewer.did("LOOK_AT_FILING", id);
    }
    return new Look(filing, clear);
  }

  /** A reviewer's claim, while the filing is where a person looks at it. */
  Optional<Claim> claimOf(UUID account, UUID id) {
    FilingState filing = filings.lock(Set.of(id)).get(id);
    if (filing == null) {
      throw Problems.notFound();
    }
    return claims
        .alive(id, times.now())
        .filter(claim -> claim.reviewer().equals(account))
        .filter(claim -> LOOKED_AT.contains(filing.status()));
  }

  /** Approves or returns; see {@link Decisions#pull}. */
  void decide(UUID id, Trigger trigger, String ifMatch, UnaryOperator<Move> more) {
    filings.lock(Set.of(id));
    requireFree(id);
    decisions.pull(id, trigger, ifMatch, more);
    claims.release(id);
    reviewer.did(trigger + "_FILING", id);
  }

  private FilingState looked(UUID id, Set<FilingStatus> where) {
    FilingState filing = filings.lock(Set.of(id)).get(id);
    if (filing == null) {
      throw Problems.notFound();
    }
    if (filing.accountId().equals(reviewer.id())) {
      throw Problems.of("own-filing", 403);
    }
    if (!where.contains(filing.status())) {
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
