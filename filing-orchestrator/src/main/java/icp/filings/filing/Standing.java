package icp.filings.filing;

import icp.contracts.AskedDocument;
import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.filings.filing.Appraisal.Seen;
import icp.filings.filing.FilingView.Action;
import icp.filings.filing.FilingView.PartView;
import icp.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How a filing stands: what it says, what that lacks, and what was found of it so far. */
@ApplicationScoped
public class Standing {
  private final Filings filings;
  private final PartViews parts;
  private final Appraisal appraisal;
  private final NextActions nextActions;

  Standing(Filings filings, PartViews parts, Appraisal appraisal, NextActions nextActions) {
    this.filings = filings;
    this.parts = parts;
    this.appraisal = appraisal;
    this.nextActions = nextActions;
  }

  /**
   * What is known of a filing.
   *
   * @param missing what a submission would lack
   * @param findings by part; a part that nobody has examined as it is now is not among them
   * @param documents each that it is asked for; none while nobody has examined them
   */
  public record Known(
      UUID id,
      FilingStatus status,
      FilingFacts facts,
      List<FieldError> missing,
      Map<Part, List<Finding>> findings,
      List<AskedDocument> documents,
      Set<Action> nextActions) {}

  /**
   * How a filing that the caller may see stands.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none, or it is another's
   */
  public Known of(UUID id) {
    Filing filing = filings.visible(id);
    Seen seen = appraisal.of(List.of(filing)).get(id);
    Map<Part, List<Finding>> found = new EnumMap<>(Part.class);
    List<PartView> examined = examined(filing);
    examined.forEach(part -> found.put(part.part(), part.findings()));
    found.put(Part.FACTS, seen.findings());
    return new Known(
        id,
        filing.status,
        seen.facts(),
        Completeness.missing(seen.facts()),
        found,
        examined.stream().flatMap(part -> part.documents().stream()).toList(),
        nextActions.of(filing.status, seen.order().type()));
  }

  /** Of a draft what was found in it as it is typed; of a submission what was found in that. */
  private List<PartView> examined(Filing filing) {
    return parts.of(List.of(filing)).getOrDefault(filing.id, List.of()).stream()
        .filter(part -> part.provisional() == filing.isWritten() && part.fit() != null)
        .toList();
  }
}
