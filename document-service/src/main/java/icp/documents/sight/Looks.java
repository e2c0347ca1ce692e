package icp.documents.sight;

import com.fasterxml.jackson.databind.JsonNode;
import icp.documents.filing.Filing;
import icp.documents.orchestrator.NotToldException;
import icp.documents.orchestrator.Orchestrator;
import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Lets a reviewer look at what is personal while they have the filing, and has it audited. */
@ApplicationScoped
public class Looks {
  private static final Logger LOG = Logger.getLogger(Looks.class);

  private final Orchestrator orchestrator;
  private final Audit audit;
  private final Caller caller;

  Looks(Orchestrator orchestrator, Audit audit, Caller caller) {
    this.orchestrator = orchestrator;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Somebody is about to see a picture. Its owner may; a reviewer while they have claimed the
   * filing, which is asked anew each time, since a claim ends.
   *
   * @param what such as {@code document ID_CARD}; no personal data
   * @throws icp.platform.problem.ProblemException 403 {@code claim-needed}, or 503 {@code
   *     claim-unknown} when it cannot be told now whether they have
   */
  public void at(Filing filing, String what) {
    if (filing.accountId().equals(caller.accountId())) {
      return;
    }
    requireClaim(filing);
    note(Act.of("LOOK_AT_PICTURE", "filing", filing.id()).with("what", what));
  }

  /**
   * A reviewer is about to see what a machine measured of a person and found in their photo. They
   * may while they have claimed the filing.
   *
   * @param what such as {@code verification} and which one; no personal data
   * @return whether they may; then it is audited
   * @throws icp.platform.problem.ProblemException 503 {@code claim-unknown}
   */
  public boolean atMeasured(Filing filing, String what) {
    boolean may = isClaimed(filing.id());
    if (may) {
      note(Act.of("LOOK_AT_MEASURED", "filing", filing.id()).with("what", what));
    }
    return may;
  }

  /**
   * Somebody is about to decide what only the reviewer does who has claimed the filing.
   *
   * @throws icp.platform.problem.ProblemException 403 {@code claim-needed}, or 503 {@code
   *     claim-unknown}
   */
  public void requireClaim(Filing filing) {
    if (!isClaimed(filing.id())) {
      throw Problems.of("claim-needed", 403);
    }
  }

  private void note(Act look) {
    QuarkusTransaction.requiringNew().run(() -> audit.write(look));
  }

  private boolean isClaimed(UUID filing) {
    try {
      UUID reviewer = caller.accountId();
      JsonNode told = orchestrator.tell(filing, "claim", reviewer);
      return told.path("theirs").asBoolean(false)
          && told.path("account").asText().equals(reviewer.toString());
    } catch (NotToldException e) {
      LOG.warnf("The orchestrator has not told who has a filing: %s", e.getMessage());
      throw Problems.of("claim-unknown", 503);
    }
  }
}
