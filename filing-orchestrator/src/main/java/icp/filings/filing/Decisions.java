package icp.filings.filing;

import icp.filings.journey.Trigger;
import icp.platform.http.EntityTags;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What people do to filings: from the version that they saw, and only where the journey has it. */
@ApplicationScoped
public class Decisions {
  private final FilingStore filings;
  private final FilingMoves moves;
  private final Submissions submissions;
  private final Roads roads;
  private final Caller caller;

  Decisions(
      FilingStore filings, FilingMoves moves, Submissions submissions, Roads roads, Caller caller) {
    this.filings = filings;
    this.moves = moves;
    this.submissions = submissions;
    this.roads = roads;
    this.caller = caller;
  }

  /**
   * Pulls a trigger for the caller.
   *
   * @param ifMatch the version that the caller saw
   * @param change what else it does to the row under its lock
   * @throws icp.platform.problem.ProblemException 404 if it is not theirs, 403 for a review of
   *     one's own filing, 409 with its status where the journey has no such move, 428 or 412 by
   *     {@code ifMatch}
   */
  @Transactional
  void decide(UUID id, Trigger trigger, String ifMatch, UnaryOperator<FilingState> change) {
    pull(id, trigger, ifMatch, move -> move.changing(change));
  }

  /** The same, with all that the move may say and do. */
  @Transactional
  public void pull(UUID id, Trigger trigger, String ifMatch, UnaryOperator<Move> more) {
    Map<UUID, FilingState> locked = filings.lock(Set.of(id));
    FilingState filing = locked.get(id);
    if (filing == null || !theirs(filing, trigger)) {
      throw Problems.notFound();
    }
    if (trigger.actor() == Trigger.Actor.REVIEWER && own(filing)) {
      throw Problems.of("own-filing", 403);
    }
    if (filing.journey().edge(filing.status(), trigger).isEmpty()) {
      throw Problems.conflict("move-impossible", Map.of("status", filing.status()));
    }
    EntityTags.requireMatch(ifMatch, filing.version());
    if (trigger == Trigger.SUBMIT) {
      locked.put(id, submissions.examined(filing));
    }
    String actor = caller.accountId().toString();
    moves.move(locked, List.of(more.apply(Move.of(id, roads.of(filing, trigger), actor))));
  }

  private boolean theirs(FilingState filing, Trigger trigger) {
    return trigger.actor() == Trigger.Actor.REVIEWER ? caller.is(Roles.REVIEWER) : own(filing);
  }

  private boolean own(FilingState filing) {
    return filing.accountId().equals(caller.accountId());
  }
}
