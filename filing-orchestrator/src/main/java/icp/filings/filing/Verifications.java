package icp.filings.filing;

import icp.contracts.VerificationDecided;
import icp.filings.journey.Trigger;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes in whether the website's administrator proved who they are. */
@ApplicationScoped
class Verifications {
  private final FilingStore filings;
  private final FilingMoves moves;

  Verifications(FilingStore filings, FilingMoves moves) {
    this.filings = filings;
    this.moves = moves;
  }

  void handle(List<Received<VerificationDecided>> events) {
    Map<UUID, FilingState> locked =
        filings.lock(events.stream().map(event -> event.data().filingId()).toList());
    moves.move(
        locked,
        events.stream()
            .map(Received::data)
            .filter(decided -> ofTheRevision(decided, locked.get(decided.filingId())))
            .map(Verifications::move)
            .toList());
  }

  private static boolean ofTheRevision(VerificationDecided decided, FilingState filing) {
    return filing != null && filing.revision() == decided.revision();
  }

  private static Move move(VerificationDecided decided) {
    Trigger trigger = decided.passed() ? Trigger.VERIFICATION_PASSED : Trigger.VERIFICATION_FAILED;
    return Move.of(decided.filingId(), trigger, "document-service")
        .saying("{\"method\":\"" + decided.method() + "\"}");
  }
}
