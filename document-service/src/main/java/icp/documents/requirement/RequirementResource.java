package icp.documents.requirement;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
          "All five facts are needed. Where the administrator is the principal (the individual, or"
              + " the organisation's legal representative), one upload shows both, and the"
              + " administrator's residency is that of the entity.")
  public RequiredList list(
      @Parameter(
              required = true,
              description = "First two digits of the division code, GB/T 2260.",
              example = "33",
              schema = @Schema(type = SchemaType.STRING, maxLength = 2, pattern = "^[1-9][0-9]$"))
          @QueryParam("province")
          String province,
      @Parameter(required = true, schema = @Schema(implementation = EntityKind.class))
          @QueryParam("entityKind")
          String entityKind,
      @Parameter(required = true, schema = @Schema(implementation = Residency.class))
          @QueryParam("entityResidency")
          String entityResidency,
      @Parameter(required = true, schema = @Schema(implementation = Residency.class))
          @QueryParam("administratorResidency")
          String administratorResidency,
      @Parameter(required = true, schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("administratorIsPrincipal")
          String administratorIsPrincipal) {
    FactsQuery query = new FactsQuery();
    DocumentFacts facts =
        new DocumentFacts(
            query.text("province", province),
            query.constant("entityKind", entityKind, EntityKind.class),
            null,
            query.constant("entityResidency", entityResidency, Residency.class),
            query.constant("administratorResidency", administratorResidency, Residency.class),
            true,
            query.yesOrNo("administratorIsPrincipal", administratorIsPrincipal),
            1,
            Set.of(),
            null,
            null);
    query.refuseErrors();
    return new RequiredList(
        documents.book(), documents.of(facts).orElseThrow(RequirementResource::noSuchProvince));
  }

  private static RuntimeException noSuchProvince() {
    return Problems.malformed(
        new FieldError("province", "Give one of the 31 codes of the mainland, such as 33"));
  }
}
