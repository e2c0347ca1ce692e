package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.filings.filing.FilingView.Action;
import icp.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How a filing stands: what it says, what that lacks, and what was found of it so far. */
@ApplicationScoped
public class Standing {
  /** What was found of an earlier revision says nothing of what is written since. */
  private static final Set<FilingStatus> WRITTEN =
      EnumSet.of(FilingStatus.DRAFT, FilingStatus.RETURNED);

  private final Filings filings;
  private final FilingChecks checks;
  private final OwnWords words;
  private final NextActions nextActions;

  Standing(Filings filings, FilingChecks checks, OwnWords words, NextActions nextActions) {
    this.filings = filings;
    this.checks = checks;
    this.words = words;
    this.nextActions = nextActions;
  }

  /**
   * What is known of a filing.
   *
   * @param missing what a submission would lack
   * @param findings by part; a part that nobody has examined as it is now is not among them
   */
  public record Known(
      UUID id,
      FilingStatus status,
      FilingFacts facts,
      List<FieldError> missing,
      Map<Part, List<Finding>> findings,
      Set<Action> nextActions) {}

  /**
   * How a filing that the caller may see stands.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, or it is another's
   */
  public Known of(UUID id) {
    Filing filing = filings.visible(id);
    FilingFacts facts = words.read(filing.facts);
    Map<Part, List<Finding>> found = new EnumMap<>(Part.class);
    found.putAll(examined(filing));
    found.put(Part.FACTS, words.findings(facts));
    return new Known(
        id,
        filing.status,
        facts,
        Completeness.missing(facts),
        found,
        nextActions.of(filing.status, filing.orderType));
  }

  private Map<Part, List<Finding>> examined(Filing filing) {
    Map<Part, List<Finding>> found = new EnumMap<>(Part.class);
    if (!WRITTEN.contains(filing.status)) {
      checks.of(List.of(filing.id)).stream()
          .filter(check -> check.answeredAt() != null)
          .forEach(check -> found.put(check.part(), check.findings()));
    }
    return found;
  }
}
