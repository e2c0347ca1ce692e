package icp.domains.check;

import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was answered about filings. Another account's filing looks like an unknown one. */
@Path("/v1/domain-checks")
@Tag(name = "Checks", description = "May this domain name be filed by this entity?")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class AnswerResource {
  private final LastAnswers answers;
  private final AnswerHistory history;
  private final Caller caller;

  AnswerResource(LastAnswers answers, AnswerHistory history, Caller caller) {
    this.answers = answers;
    this.history = history;
    this.caller = caller;
  }

  @GET
  @Path("/{filingId}")
  @Operation(operationId = "getLastDomainCheck", summary = "The last answer about a filing")
  public LastCheckView last(@PathParam("filingId") UUID filingId) {
    LastAnswers.Kept kept = shown(filingId);
    return LastCheckView.of(kept.said(), kept.at());
  }

  @GET
  @Path("/{filingId}/history")
  @Operation(
      operationId = "listDomainChecks",
      summary = "All answers about a filing, newest first",
      description =
          "One for each time that it was asked about, and one for each time that what is known, or"
              + " the day, has changed what there is to say.")
  public Page<PastCheckView> history(
      @PathParam("filingId") UUID filingId, @BeanParam PageQuery query) {
    shown(filingId);
    PageRequest page = query.request();
    return Page.of(
        history.newestFirst(filingId, page),
        page,
        AnswerHistory.Entry::id,
        entry -> PastCheckView.of(entry.occasion(), entry.said(), entry.at()));
  }

  private LastAnswers.Kept shown(UUID filingId) {
    return answers
        .find(filingId)
        .filter(kept -> staff() || kept.accountId().equals(caller.accountId()))
        .orElseThrow(Problems::notFound);
  }

  private boolean staff() {
    return caller.is(Roles.REVIEWER) || caller.is(Roles.OPERATOR);
  }
}
