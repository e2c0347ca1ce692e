package icp.filings.filing;

import icp.contracts.VerificationDecided;
import icp.filings.journey.Trigger;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes in whether the websites' administrator proved who they are. */
@ApplicationScoped
class Verifications {
  private final FilingStore filings;
  private final FilingMoves moves;
  private final FilingMessages messages;
  private final Roads roads;

  Verifications(FilingStore filings, FilingMoves moves, FilingMessages messages, Roads roads) {
    this.filings = filings;
    this.moves = moves;
    this.messages = messages;
    this.roads = roads;
  }

  void handle(List<Received<VerificationDecided>> events) {
    Map<UUID, FilingState> locked =
        filings.lock(events.stream().map(event -> event.data().filingId()).toList());
    moves.move(
        locked,
        events.stream()
            .map(Received::data)
            .filter(decided -> ofTheRevision(decided, locked.get(decided.filingId())))
            .map(decided -> move(decided, locked.get(decided.filingId())))
            .toList());
  }

  private static boolean ofTheRevision(VerificationDecided decided, FilingState filing) {
    return filing != null && filing.revision() == decided.revision();
  }

  private Move move(VerificationDecided decided, FilingState filing) {
    Move move =
        Move.of(decided.filingId(), trigger(decided, filing), "document-service")
            .saying("{\"method\":\"" + decided.method() + "\"}");
    return decided.passed() ? move : move.changing(row -> row.withReasons(reason()));
  }

  private Trigger trigger(VerificationDecided decided, FilingState filing) {
    if (!decided.passed()) {
      return Trigger.VERIFICATION_FAILED;
    }
    return roads.verified(filing);
  }

  private String reason() {
    return messages.write(List.of(Reason.of("verification-failed", "/administrator", null)));
  }
}
