package icp.documents.form;

import icp.documents.orchestrator.NotToldException;
import icp.documents.orchestrator.Orchestrator;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Asks filing-orchestrator: {@code GET /v1/filings/{filingId}/form-facts}. */
@ApplicationScoped
class OrchestratorFacts implements FormFacts {
  private static final Logger LOG = Logger.getLogger(OrchestratorFacts.class);

  private final Orchestrator orchestrator;

  OrchestratorFacts(Orchestrator orchestrator) {
    this.orchestrator = orchestrator;
  }

  @Override
  public Facts of(UUID filingId, UUID account) {
    try {
      return orchestrator.read(
          orchestrator.tell(filingId, "form-facts", account), "facts", Facts.class);
    } catch (NotToldException e) {
      if (e.isNotFound()) {
        throw Problems.of("filing-not-found", 404);
      }
      LOG.warnf("The orchestrator has not told a filing's facts: %s", e.getMessage());
      throw Problems.of("filing-facts-unavailable", 503);
    }
  }
}
