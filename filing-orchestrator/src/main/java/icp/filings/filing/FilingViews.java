package icp.filings.filing;

import icp.filings.filing.Appraisal.Seen;
import icp.filings.filing.FilingView.PartView;
import icp.platform.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows filings to their caller: what is personal masked, and what may be done next. */
@ApplicationScoped
public class FilingViews {
  private final Filings filings;
  private final PartViews parts;
  private final Appraisal appraisal;
  private final NextActions nextActions;
  private final Outlook outlook;

  FilingViews(
      Filings filings,
      PartViews parts,
      Appraisal appraisal,
      NextActions nextActions,
      Outlook outlook) {
    this.filings = filings;
    this.parts = parts;
    this.appraisal = appraisal;
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

  List<FilingView> of(List<Filing> filings) {
    Map<UUID, List<PartView>> asked = parts.of(filings);
    Map<UUID, OutcomeView> outcomes = outlook.outcomes(filings);
    Map<UUID, Seen> seen = appraisal.of(filings);
    return filings.stream()
        .map(
            filing ->
                view(
                    filing,
                    seen.get(filing.id),
                    asked.getOrDefault(filing.id, List.of()),
                    outcomes.get(filing.id)))
        .toList();
  }

  private FilingView view(Filing filing, Seen seen, List<PartView> asked, OutcomeView outcome) {
    return new FilingView(
        filing.id,
        filing.status,
        filing.revision,
        nextActions.of(filing.status, seen.order().type()),
        seen.order().type(),
        seen.order().reason().words(),
        filing.basedOn,
        Masking.of(seen.facts(), filings.isOwn(filing)),
        seen.findings(),
        asked,
        seen.reasons(),
        SiteTexts.read(filing.serviceNumbers),
        filing.dueAt,
        outlook.estimatedUntil(filing),
        outcome,
        filing.createdAt,
        filing.updatedAt);
  }
}
