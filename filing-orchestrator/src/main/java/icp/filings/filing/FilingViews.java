package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.FilingStatus;
import icp.filings.filing.FilingChecks.Check;
import icp.filings.filing.FilingView.Action;
import icp.filings.filing.FilingView.PartView;
import icp.filings.filing.FilingView.Reason;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Trigger;
import icp.filings.journey.Trigger.Actor;
import icp.platform.http.EntityTags;
import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
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
class FilingViews {
  private static final Map<Trigger, Action> ACTIONS =
      Map.of(
          Trigger.EDIT, Action.EDIT,
          Trigger.SUBMIT, Action.SUBMIT,
          Trigger.WITHDRAW, Action.WITHDRAW,
          Trigger.APPROVE, Action.APPROVE,
          Trigger.RETURN, Action.RETURN);

  /** Where the applicant may still mend what is said. */
  private static final Set<FilingStatus> WRITTEN =
      EnumSet.of(FilingStatus.DRAFT, FilingStatus.RETURNED);

  private final Filings filings;
  private final FilingChecks checks;
  private final OwnWords words;
  private final ObjectMapper json;
  private final Caller caller;

  FilingViews(
      Filings filings, FilingChecks checks, OwnWords words, ObjectMapper json, Caller caller) {
    this.filings = filings;
    this.checks = checks;
    this.words = words;
    this.json = json;
    this.caller = caller;
  }

  /**
   * A filing as an answer, with its version as {@code ETag}.
   *
   * @throws icp.platform.problem.ProblemException 404 if the caller may not see it
   */
  Response.ResponseBuilder response(Response.Status status, UUID id) {
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
    return filings.stream()
        .map(filing -> view(filing, asked.getOrDefault(filing.id, List.of())))
        .toList();
  }

  private FilingView view(Filing filing, List<Check> asked) {
    FilingFacts facts = words.read(filing.facts);
    return new FilingView(
        filing.id,
        filing.status,
        filing.revision,
        nextActions(filing.status),
        Masking.of(facts),
        WRITTEN.contains(filing.status) ? words.findings(facts) : List.of(),
        asked.stream().map(FilingViews::part).toList(),
        reasons(filing.reasons),
        filing.serviceNumber,
        filing.dueAt,
        filing.createdAt,
        filing.updatedAt);
  }

  private Set<Action> nextActions(FilingStatus status) {
    Set<Actor> actors = EnumSet.noneOf(Actor.class);
    if (caller.is(Roles.APPLICANT)) {
      actors.add(Actor.APPLICANT);
    }
    if (caller.is(Roles.REVIEWER)) {
      actors.add(Actor.REVIEWER);
    }
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (Trigger trigger : FilingJourney.JOURNEY.nextActions(status, actors)) {
      actions.add(ACTIONS.get(trigger));
    }
    boolean awaited = FilingJourney.JOURNEY.edge(status, Trigger.VERIFICATION_PASSED).isPresent();
    if (awaited && caller.is(Roles.APPLICANT)) {
      actions.add(Action.VERIFY);
    }
    return actions;
  }

  private static PartView part(Check check) {
    return new PartView(
        check.part(),
        check.answeredAt() == null ? null : check.fit(),
        check.findings(),
        check.book());
  }

  private List<Reason> reasons(String written) {
    try {
      return List.of(json.readValue(written, Reason[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Reasons in the database are not readable");
    }
  }
}
