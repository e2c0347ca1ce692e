package icp.filings.filing;

import icp.filings.filing.FilingChecks.Check;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Person;
import icp.filings.filing.FilingView.PartView;
import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows filings to their caller: certificate numbers masked, and what may be done next. */
@ApplicationScoped
public class FilingViews {
  private static final int SHOWN = 4;

  private final Filings filings;
  private final FilingChecks checks;
  private final FilingMessages messages;
  private final NextActions nextActions;
  private final Outlook outlook;

  FilingViews(
      Filings filings,
      FilingChecks checks,
      FilingMessages messages,
      NextActions nextActions,
      Outlook outlook) {
    this.filings = filings;
    this.checks = checks;
    this.messages = messages;
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
    return new FilingView(
        filing.id,
        filing.status,
        filing.revision,
        nextActions.of(filing.status),
        masked(messages.read(filing.facts)),
        asked.stream().map(FilingViews::part).toList(),
        messages.reasons(filing.reasons),
        filing.serviceNumber,
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

  static FilingFacts masked(FilingFacts facts) {
    Entity entity = facts.entity();
    return new FilingFacts(
        facts.province(),
        entity == null
            ? null
            : new Entity(
                entity.kind(),
                entity.name(),
                entity.certificateType(),
                masked(entity.certificateNumber()),
                entity.residency(),
                entity.domains()),
        masked(facts.legalRepresentative()),
        masked(facts.entityLeader()),
        masked(facts.administrator()),
        facts.website());
  }

  private static Person masked(Person person) {
    return person == null
        ? null
        : new Person(
            person.name(),
            person.residency(),
            person.certificateType(),
            masked(person.certificateNumber()),
            masked(person.phone()));
  }

  private static String masked(String number) {
    if (number == null) {
      return null;
    }
    int hidden = Math.max(number.length() - SHOWN, (number.length() + 1) / 2);
    return "*".repeat(hidden) + number.substring(hidden);
  }
}
