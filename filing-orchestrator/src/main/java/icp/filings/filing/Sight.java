package icp.filings.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether the caller may see a filing, for what is shown of it elsewhere. */
@ApplicationScoped
public class Sight {
  private final Filings filings;

  Sight(Filings filings) {
    this.filings = filings;
  }

  /**
   * Refuses whoever may not see it: it must be their own, or they a reviewer or an operator.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, or it is another's
   */
  public void require(UUID id) {
    filings.visible(id);
  }
}
