package icp.platform.messaging;

import icp.platform.http.EntityTags;
import icp.platform.messaging.DeadLetter.State;
import icp.platform.messaging.DeadLetterRows.Seen;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What operators do about dead letters, each act audited with its outcome. */
@ApplicationScoped
public class DeadLetterDesk {
  private final DeadLetterStore letters;
  private final DeadLetterRows rows;
  private final DeadLetterAudit audit;
  private final Replay replay;

  DeadLetterDesk(
      DeadLetterStore letters, DeadLetterRows rows, DeadLetterAudit audit, Replay replay) {
    this.letters = letters;
    this.rows = rows;
    this.audit = audit;
    this.replay = replay;
  }

  /**
   * Who acts, and why.
   *
   * @param reason without personal data, at most 500 characters
   */
  public record Operator(UUID account, String reason) {}

  /**
   * Hands a dead letter to its handler again: an event that has had its effect meanwhile has it no
   * second time, and one that fails again stays, with its new cause.
   *
   * @throws icp.platform.problem.ProblemException 404, 409 where it is not open or nobody listens
   *     for it any more, 412 or 428 by {@code ifMatch}
   */
  @Transactional
  State replay(UUID id, String ifMatch, Operator operator) {
    DeadLetter letter = open(id, ifMatch);
    Optional<String> failure = replay.of(letter);
    failure.ifPresentOrElse(
        cause -> letters.failedAgain(letter, cause), () -> letters.close(letter, State.REPLAYED));
    State outcome = failure.isPresent() ? State.OPEN : State.REPLAYED;
    audit.write(id, "REPLAY", operator, outcome);
    return outcome;
  }

  /** Lets a dead letter go without an effect. See {@link #replay} for what is refused. */
  @Transactional
  void discard(UUID id, String ifMatch, Operator operator) {
    letters.close(open(id, ifMatch), State.DISCARDED);
    audit.write(id, "DISCARD", operator, State.DISCARDED);
  }

  private DeadLetter open(UUID id, String ifMatch) {
    DeadLetter letter = letters.lock(id).orElseThrow(Problems::notFound);
    if (letter.state() != State.OPEN) {
      throw Problems.conflict("dead-letter-closed", Map.of("state", letter.state()));
    }
    EntityTags.requireMatch(ifMatch, letter.version());
    return letter;
  }

  /** Whether a reader has open ones for a cause. */
  public boolean anyOpen(String consumer, String cause) {
    return !rows.open(consumer, cause, 1).isEmpty();
  }

  /**
   * Replays those that a reader has open for one cause, each in a transaction of its own, in the
   * order in which they came.
   *
   * @param atMost how many of them, from 1
   * @return how many had their effect
   */
  public int replayAll(String consumer, String cause, int atMost, Operator operator) {
    return act(
        rows.open(consumer, cause, atMost),
        seen -> replay(seen.id(), EntityTags.of(seen.version()), operator));
  }

  /** Discards those that a reader has open for one cause. See {@link #replayAll}. */
  public int discardAll(String consumer, String cause, int atMost, Operator operator) {
    return act(
        rows.open(consumer, cause, atMost),
        seen -> {
          discard(seen.id(), EntityTags.of(seen.version()), operator);
          return State.DISCARDED;
        });
  }

  private static int act(List<Seen> seen, Function<Seen, State> act) {
    return (int) seen.stream().map(act).filter(state -> state != State.OPEN).count();
  }
}
