package icp.documents.verification;

import icp.documents.filing.Filings;
import icp.documents.sight.Looks;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a reviewer decides a verification. A path of its own: the longest decides who answers. */
@Path("/v1/filings/{filingId}/verifications/{verificationId}/decision")
@Tag(name = "Verifications")
class DecisionResource {
  private final Filings filings;
  private final VerificationDecisions decisions;
  private final Looks looks;
  private final Caller caller;

  DecisionResource(Filings filings, VerificationDecisions decisions, Looks looks, Caller caller) {
    this.filings = filings;
    this.decisions = decisions;
    this.looks = looks;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Roles.REVIEWER)
  @Operation(
      operationId = "decideVerification",
      summary = "Decide a verification",
      description =
          "For the reviewer who has claimed the filing (403 `claim-needed`). The first decision"
              + " holds. Nobody decides a verification of their own filing.")
  @APIResponse(responseCode = "409", description = "It is decided, or waits for no decision.")
  public VerificationView decide(
      @PathParam("filingId") UUID filingId,
      @PathParam("verificationId") UUID id,
      @NotNull @Valid DecisionRequest request) {
    looks.requireClaim(filings.readable(filingId));
    return decisions.decide(
        filingId,
        id,
        new Verifications.Decision(request.passed(), request.reason(), caller.accountId()));
  }
}
