package icp.documents.requirement;

import icp.contracts.DocumentFacts;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import icp.regulations.TradeHint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of required documents of a case, before there is a filing. */
@Path("/v1/required-documents")
@Tag(name = "Required documents", description = "What a case is asked to show.")
class RequirementResource {
  private final RequiredDocuments documents;

  RequirementResource(RequiredDocuments documents) {
    this.documents = documents;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.REVIEWER})
  @Operation(
      operationId = "listRequiredDocuments",
      summary = "List the required documents of a case",
      description =
          "The first five facts are needed; each other one sharpens the list: what the facts rule"
              + " out is not on it, and what they do not tell stays on it as CONDITIONAL. Where the"
              + " administrator is the principal (the individual, or whoever answers for the"
              + " organisation), one upload shows both, and the administrator's residency is that"
              + " of the entity.")
  public RequiredList list(@BeanParam CaseQuery given) {
    FactsQuery query = new FactsQuery();
    LocalDate on = given.day(query, documents.today());
    List<TradeHint> hints = documents.hints(given.words(query), on);
    DocumentFacts facts = given.facts(query, hints);
    query.refuseErrors();
    return new RequiredList(
        documents.book(),
        on,
        hints.stream().map(HintedTrade::of).toList(),
        documents.of(facts, on).orElseThrow(RequirementResource::noSuchProvince));
  }

  private static RuntimeException noSuchProvince() {
    return Problems.malformed(
        new FieldError("province", "Give one of the 31 codes of the mainland, such as 33"));
  }
}
