package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.filings.filing.FilingView.Action;
import icp.filings.filing.FilingView.PartView;
import icp.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a filing stands: what it says, what that lacks, and what was found of it so far. */
@ApplicationScoped
public class Standing {
  private final Filings filings;
  private final PartViews parts;
  private final OwnWords words;
  private final NextActions nextActions;

  Standing(Filings filings, PartViews parts, OwnWords words, NextActions nextActions) {
    this.filings = filings;
    this.parts = parts;
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
        nextActions.of(filing.status, filing.order().type()));
  }

  /** Of a draft what was found in it as it is typed; of a submission what was found in that. */
  private Map<Part, List<Finding>> examined(Filing filing) {
    return parts.of(List.of(filing)).getOrDefault(filing.id, List.of()).stream()
        .filter(part -> part.provisional() == filing.isWritten() && part.fit() != null)
        .collect(Collectors.toMap(PartView::part, PartView::findings));
  }
}
