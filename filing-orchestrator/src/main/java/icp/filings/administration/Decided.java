package icp.filings.administration;

import icp.contracts.FilingStatus;
import icp.filings.administration.AdministrationResult.Outcome;
import icp.filings.filing.FilingMoves;
import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Move;
import icp.filings.journey.Trigger;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Moves filings by what administrations decided. */
@ApplicationScoped
class Decided {
  private static final String ACTOR = "administration";

  /** Where a filing stands to which each is told. */
  private static final Map<Outcome, FilingStatus> AWAITED =
      new EnumMap<>(
          Map.of(
              Outcome.APPROVED, FilingStatus.ADMINISTRATION_REVIEW,
              Outcome.RETURNED, FilingStatus.ADMINISTRATION_REVIEW,
              Outcome.CANCELLED, FilingStatus.APPROVED));

  private final FilingStore filings;
  private final FilingMoves moves;
  private final OrderOutcomes outcomes;
  private final Issuing issuing;
  private final Returning returning;

  Decided(
      FilingStore filings,
      FilingMoves moves,
      OrderOutcomes outcomes,
      Issuing issuing,
      Returning returning) {
    this.filings = filings;
    this.moves = moves;
    this.outcomes = outcomes;
    this.issuing = issuing;
    this.returning = returning;
  }

  /** See {@link Results#take}. */
  @Transactional
  void take(AdministrationResult result) {
    Map<UUID, FilingState> locked = filings.lockWithBase(result.filingId());
    FilingState filing = locked.get(result.filingId());
    if (filing == null) {
      throw Problems.notFound();
    }
    Optional<Outcome> before = outcomes.of(filing.id(), result.revision());
    if (before.equals(Optional.of(result.outcome()))) {
      return;
    }
    if (filing.revision() != result.revision()
        || filing.status() != AWAITED.get(result.outcome())) {
      throw Problems.conflict("result-not-awaited", Map.of("status", filing.status()));
    }
    Move move = move(filing, result);
    if (filing.journey().edge(filing.status(), move.trigger()).isEmpty()) {
      throw Problems.conflict("result-not-awaited", Map.of("status", filing.status()));
    }
    moves.move(locked, List.of(move));
    outcomes.note(result);
  }

  private Move move(FilingState filing, AdministrationResult result) {
    return switch (result.outcome()) {
      case APPROVED -> issuing.move(filing, result, ACTOR);
      case RETURNED -> returning.move(filing, result, ACTOR);
      case CANCELLED -> Move.of(filing.id(), Trigger.CANCEL, ACTOR);
    };
  }
}
