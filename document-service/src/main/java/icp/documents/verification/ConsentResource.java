package icp.documents.verification;

import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How consent to look at a face is taken back. */
@Path("/v1/filings/{filingId}/verifications/{verificationId}/consent-withdrawal")
@Tag(name = "Verifications")
class ConsentResource {
  private final ConsentWithdrawals withdrawals;
  private final PhotoFiles files;
  private final VerificationViews views;

  ConsentResource(ConsentWithdrawals withdrawals, PhotoFiles files, VerificationViews views) {
    this.withdrawals = withdrawals;
    this.files = files;
    this.views = views;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.APPLICANT)
  @Operation(
      operationId = "withdrawConsent",
      summary = "Take back the consent to look at a face",
      description =
          "Possible at any time, needs no reason, and may be repeated. Captures, findings and scores"
              + " are erased at once; that consent was given and withdrawn, and when, stays"
              + " recorded, as does a decision. A verification without a decision ends: open"
              + " another one by BACKDROP, the full road without a face.")
  @APIResponse(responseCode = "200", description = "It is erased.")
  @APIResponse(responseCode = "409", description = "It is no verification by FACE.")
  public VerificationView withdraw(
      @PathParam("filingId") UUID filingId, @PathParam("verificationId") UUID id) {
    files.delete(withdrawals.withdraw(filingId, id));
    return views.of(filingId, id);
  }
}
