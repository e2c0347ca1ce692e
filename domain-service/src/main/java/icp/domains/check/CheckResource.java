package icp.domains.check;

import icp.contracts.CheckAnswered;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.domains.name.GivenNames;
import icp.domains.name.RegistrableName;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import icp.regulations.Book;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks of domain names: at once for a front end, and the last one of a filing. */
@Path("/v1/domain-checks")
@Tag(name = "Checks", description = "May this domain name be filed by this entity?")
class CheckResource {
  private final GivenNames names;
  private final Examiner examiner;
  private final LastAnswers answers;
  private final Caller caller;
  private final Book book;

  CheckResource(
      GivenNames names, Examiner examiner, LastAnswers answers, Caller caller, Book book) {
    this.names = names;
    this.examiner = examiner;
    this.answers = answers;
    this.caller = caller;
    this.book = book;
  }

  @Schema(name = "DomainQuestion", description = "What is to be filed where by whom.")
  record Body(
      @Schema(examples = "www.yunshan-example.cn")
          @NotNull(message = "Give a domain name such as example.cn")
          @Size(max = 254, message = "Give at most 253 characters")
          String domain,
      @Schema(description = "GB/T 2260 code of the province.", examples = "33")
          @NotNull(message = "Give the two digits of a province, such as 33")
          @Size(max = 2, message = "Give the two digits of a province, such as 33")
          @Pattern(regexp = "^[1-9][0-9]$", message = "Give the two digits of a province")
          String province,
      @NotNull(message = "Give one of INDIVIDUAL, ORGANISATION") EntityKind entityKind) {}

  @POST
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "checkDomain",
      summary = "What would be found now",
      description = "From what the account has said of the domain; the holder is not compared.")
  public CheckView check(@NotNull(message = "Give what is to be checked") @Valid Body body) {
    RegistrableName name = names.read(body.domain(), "/domain");
    if (book.province(body.province()).isEmpty()) {
      throw Problems.malformed(
          new FieldError("/province", "Give the code of a province, such as 33 for Zhejiang"));
    }
    Question question =
        new Question(
            caller.accountId(), name, body.province(), body.entityKind(), Optional.empty());
    List<Finding> findings = examiner.examine(List.of(question)).get(question);
    return CheckView.of(name, findings, book.version());
  }

  @GET
  @Path("/{filingId}")
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
  @Operation(operationId = "getLastDomainCheck", summary = "The last answer about a filing")
  public LastCheckView last(@PathParam("filingId") UUID filingId) {
    return answers
        .find(filingId)
        .filter(this::shown)
        .map(kept -> view(kept.said(), kept))
        .orElseThrow(Problems::notFound);
  }

  private boolean shown(LastAnswers.Kept kept) {
    return caller.is(Roles.REVIEWER)
        || caller.is(Roles.OPERATOR)
        || kept.accountId().equals(caller.accountId());
  }

  private static LastCheckView view(CheckAnswered said, LastAnswers.Kept kept) {
    return new LastCheckView(
        said.filingId(),
        said.revision(),
        said.fit(),
        said.findings().stream().map(FindingView::of).toList(),
        said.book(),
        kept.at());
  }
}
