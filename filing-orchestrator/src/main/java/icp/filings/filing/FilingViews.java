package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingView.PartView;
import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows filings to their caller: certificate numbers masked, and what may be done next. */
@ApplicationScoped
public class FilingViews {
  /** Where the applicant may still mend what is said. */
  static final Set<FilingStatus> WRITTEN = EnumSet.of(FilingStatus.DRAFT, FilingStatus.RETURNED);

  private final Filings filings;
  private final PartViews parts;
  private final OwnWords words;
  private final NextActions nextActions;
  private final Outlook outlook;

  FilingViews(
      Filings filings, PartViews parts, OwnWords words, NextActions nextActions, Outlook outlook) {
    this.filings = filings;
    this.parts = parts;
    this.words = words;
    this.nextActions = nextActions;
    this.outlook = outlook;
  }

  /**
   * A filing as an answer, with its version as {@code ETag}.
   *
   * @throws icp.platform.problem.ProblemException 404 if the caller may not see it
   */
  public Response.ResponseBuilder response(Response.Status status, UUID id) {
    Filing filing = filings.visible(id);
    return Response.status(status)
        .entity(of(List.of(filing)).get(0))
        .header("ETag", EntityTags.of(filing.version));
  }

  Page<FilingView> page(List<Filing> rows, PageRequest request) {
    Map<UUID, FilingView> shown =
        of(rows).stream().collect(Collectors.toMap(FilingView::id, view -> view));
    return Page.of(rows, request, row -> row.id, row -> shown.get(row.id));
  }

  List<FilingView> of(List<Filing> filings) {
    Map<UUID, List<PartView>> asked = parts.of(filings);
    Map<UUID, OutcomeView> outcomes = outlook.outcomes(filings);
    return filings.stream()
        .map(
            filing ->
                view(filing, asked.getOrDefault(filing.id, List.of()), outcomes.get(filing.id)))
        .toList();
  }

  private FilingView view(Filing filing, List<PartView> asked, OutcomeView outcome) {
    FilingFacts facts = words.read(filing.facts);
    return new FilingView(
        filing.id,
        filing.status,
        filing.revision,
        nextActions.of(filing.status),
        Masking.of(facts),
        WRITTEN.contains(filing.status) ? words.findings(facts) : List.of(),
        asked,
        words.reasons(filing.reasons),
        SiteTexts.read(filing.serviceNumbers),
        filing.dueAt,
        outlook.estimatedUntil(filing),
        outcome,
        filing.createdAt,
        filing.updatedAt);
  }
}
