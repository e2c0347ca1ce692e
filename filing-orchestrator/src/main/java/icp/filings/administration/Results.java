package icp.filings.administration;

import icp.filings.administration.AdministrationResult.Outcome;
import icp.filings.incident.Incidents;
import icp.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Takes in what administrations decided; what cannot be taken in is an incident. */
@ApplicationScoped
class Results {
  private static final Map<String, Incidents.Kind> KINDS =
      Map.of(
          "not-found", Incidents.Kind.RESULT_FOR_UNKNOWN_FILING,
          "result-not-awaited", Incidents.Kind.RESULT_NOT_AWAITED,
          "result-unusable", Incidents.Kind.RESULT_UNUSABLE,
          "number-taken", Incidents.Kind.RESULT_UNUSABLE,
          "number-of-another-entity", Incidents.Kind.NUMBER_OF_ANOTHER_ENTITY);

  private final Decided decided;
  private final Incidents incidents;

  Results(Decided decided, Incidents incidents) {
    this.decided = decided;
    this.incidents = incidents;
  }

  /**
   * Takes a decision in; one that was taken in before changes nothing.
   *
   * @throws ProblemException 404 for an unknown filing, 409 for one that does not wait for it, 422
   *     if the decision cannot be used; each is an incident
   */
  void take(AdministrationResult result) {
    try {
      decided.take(result);
    } catch (ProblemException e) {
      Incidents.Kind kind = KINDS.get(e.code());
      if (kind != null) {
        incidents.record(kind, result.filingId(), detail(result.outcome(), result.revision()));
      }
      throw e;
    }
  }

  private static String detail(Outcome outcome, int revision) {
    return outcome + " of revision " + revision;
  }
}
