package icp.filings.administration;

import icp.filings.administration.AdministrationResult.Given;
import icp.filings.administration.AdministrationResult.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says what administrations say. */
@ApplicationScoped
public class ResultHands {
  private final Results results;

  ResultHands(Results results) {
    this.results = results;
  }

  public void approve(UUID id, int revision, String number) {
    results.take(new AdministrationResult(id, revision, Outcome.APPROVED, number, null, null));
  }

  /**
   * Sends it back.
   *
   * @param why null for no reason at all
   */
  public void giveBack(UUID id, int revision, String why) {
    List<Given> reasons = why == null ? List.of() : List.of(new Given("/entity/name", why));
    results.take(new AdministrationResult(id, revision, Outcome.RETURNED, null, null, reasons));
  }

  public void cancel(UUID id, int revision) {
    results.take(new AdministrationResult(id, revision, Outcome.CANCELLED, null, null, null));
  }
}
