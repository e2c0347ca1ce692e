package icp.platform.audit;

import icp.platform.audit.AuditProof.Passed;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proves the audit when an operator asks, part by part. Each service has it. */
@Path("/v1/audit-proofs")
@Tag(name = "audit", description = "Who did what, and that it still says so.")
@RolesAllowed(Roles.OPERATOR)
class AuditProofResource {
  private static final int ENOUGH = 5_000;
  private static final int MOST = 20_000;

  private final AuditProofs proofs;

  AuditProofResource(AuditProofs proofs) {
    this.proofs = proofs;
  }

  /** What came of it. */
  @Schema(name = "AuditProof", description = "What came of reading a part of the audit.")
  record AuditProofView(
      @Schema(description = "Whether nothing is wrong in this part.") boolean holds,
      @Schema(description = "How many entries were read.", minimum = "0") long entries,
      @Schema(description = "The number of the last one that is as it was.", minimum = "0")
          long number,
      @Schema(
              description =
                  "The hash up to that number, in hex. What the service told outside its database was"
                      + " compared when all was read.",
              maxLength = 64)
          String hash,
      @Schema(description = "`after` of the next part; null after the last.", nullable = true)
          Long next,
      @Schema(description = "The first thing that is wrong; null for nothing.", nullable = true)
          AuditFault fault) {
    static AuditProofView of(Passed passed) {
      return new AuditProofView(
          passed.fault() == null,
          passed.entries(),
          passed.last().number(),
          passed.last().hex(),
          passed.next(),
          passed.fault());
    }
  }

  @POST
  @Operation(
      operationId = "proveAudit",
      summary = "Prove that the audit is as it was written, whole and in order")
  public AuditProofView prove(
      @QueryParam("after")
          @Schema(
              description = "Only entries after this number.",
              minimum = "0",
              defaultValue = "0")
          Long after,
      @QueryParam("entries")
          @Schema(
              description = "How many entries to read at most.",
              minimum = "1",
              maximum = "20000",
              defaultValue = "5000")
          Integer entries) {
    int atMost = entries == null ? ENOUGH : entries;
    if (atMost < 1 || atMost > MOST) {
      throw Problems.malformed(new FieldError("entries", "Give a number from 1 to " + MOST));
    }
    if (after != null && after < 0) {
      throw Problems.malformed(new FieldError("after", "Give a number from 0"));
    }
    return AuditProofView.of(proofs.pass(after == null ? 0 : after, atMost));
  }
}
