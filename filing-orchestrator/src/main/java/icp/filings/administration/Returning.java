package icp.filings.administration;

import icp.filings.administration.AdministrationResult.Given;
import icp.filings.filing.FactPointers;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.Move;
import icp.filings.filing.Reason;
import icp.filings.journey.Trigger;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes in why an administration returned a filing. */
@ApplicationScoped
class Returning {
  private static final String CODE = "administration-returned";

  private final FilingMessages messages;

  Returning(FilingMessages messages) {
    this.messages = messages;
  }

  Move move(FilingState filing, AdministrationResult result, String actor) {
    if (result.reasons() == null || result.reasons().isEmpty()) {
      throw Problems.of("result-unusable", 422);
    }
    List<Reason> reasons = result.reasons().stream().map(Returning::reason).toList();
    String kept = messages.write(reasons);
    return Move.of(filing.id(), Trigger.SENT_BACK, actor)
        .saying("{\"reasons\":" + reasons.size() + "}")
        .changing(row -> row.withReasons(kept));
  }

  /** The administration's own places may not be ours. */
  private static Reason reason(Given given) {
    boolean ours = given.field() != null && FactPointers.leadSomewhere(given.field());
    return Reason.of(CODE, ours ? given.field() : "", given.text());
  }
}
