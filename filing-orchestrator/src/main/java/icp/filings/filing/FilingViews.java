package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingChecks.Check;
import icp.filings.filing.FilingView.PartView;
import icp.platform.http.EntityTags;
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
  private static final Set<FilingStatus> WRITTEN =
      EnumSet.of(FilingStatus.DRAFT, FilingStatus.RETURNED);

  private final Filings filings;
  private final FilingChecks checks;
  private final OwnWords words;
  private final NextActions nextActions;
  private final Outlook outlook;

  FilingViews(
      Filings filings,
      FilingChecks checks,
      OwnWords words,
      NextActions nextActions,
      Outlook outlook) {
    this.filings = filings;
    this.checks = checks;
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

  List<FilingView> of(List<Filing> filings) {
    Map<UUID, List<Check>> asked =
        checks.of(filings.stream().map(filing -> filing.id).toList()).stream()
            .collect(Collectors.groupingBy(Check::filingId));
    Map<UUID, OutcomeView> outcomes = outlook.outcomes(filings);
    return filings.stream()
        .map(
            filing ->
                view(filing, asked.getOrDefault(filing.id, List.of()), outcomes.get(filing.id)))
        .toList();
  }

  private FilingView view(Filing filing, List<Check> asked, OutcomeView outcome) {
    FilingFacts facts = words.read(filing.facts);
    return new FilingView(
        filing.id,
        filing.status,
        filing.revision,
        nextActions.of(filing.status),
        Masking.of(facts),
        WRITTEN.contains(filing.status) ? words.findings(facts) : List.of(),
        asked.stream().map(FilingViews::part).toList(),
        words.reasons(filing.reasons),
        SiteTexts.read(filing.serviceNumbers),
        filing.dueAt,
        outlook.estimatedUntil(filing),
        outcome,
        filing.createdAt,
        filing.updatedAt);
  }

  private static PartView part(Check check) {
    return new PartView(
        check.part(),
        check.answeredAt() == null ? null : check.fit(),
        check.findings(),
        check.book());
  }
}
