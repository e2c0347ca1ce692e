package icp.documents.check;

import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.filing.OpenFiling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The caller's filings whose documents come and go. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenPapers {
  private final Filings filings;
  private final DocumentChecks checks;

  OpenPapers(Filings filings, DocumentChecks checks) {
    this.filings = filings;
    this.checks = checks;
  }

  /**
   * The caller's own filing, held until the transaction ends.
   *
   * @throws icp.platform.problem.ProblemException 404 if it is not theirs, 409 if it is not written
   */
  public Filing held(UUID id) {
    Filing filing = filings.ownHeld(id);
    OpenFiling.require(filing);
    return filing;
  }

  /** What its documents lack is told anew; the change must be in the database. */
  public void changed(Filing filing) {
    checks.again(filing);
  }
}
