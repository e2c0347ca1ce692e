package icp.instances.number;

import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proves the ledger when an operator asks. */
@Path("/v1/ledger-proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger", description = "Every move of every number, kept for ever.")
class LedgerProofResource {
  private final LedgerProof proof;

  LedgerProofResource(LedgerProof proof) {
    this.proof = proof;
  }

  @Schema(description = "What came of holding the numbers against the ledger.")
  record LedgerProofView(
      @Schema(description = "Whether the sums over the ledger are the numbers.") boolean holds,
      @Schema(description = "The first differences.", maxItems = 100)
          List<LedgerProof.Difference> differences) {}

  @POST
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "proveLedger",
      summary = "Hold all numbers against the sums over the ledger")
  public LedgerProofView prove() {
    List<LedgerProof.Difference> differences = proof.differences();
    return new LedgerProofView(differences.isEmpty(), differences);
  }
}
