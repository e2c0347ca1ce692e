package icp.filings.proof;

import icp.filings.filing.ChainReading;
import icp.filings.filing.FoldReading;
import icp.filings.filing.LogFault;
import icp.filings.filing.LogReading;
import icp.filings.proof.LogProof.Passed;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proves the filing event log when an operator asks, part by part. */
@Path("/v1/log-proofs")
@Tag(name = "operations", description = "Watch the suite.")
@RolesAllowed(Roles.OPERATOR)
class LogProofResource {
  private static final UUID FROM_THE_FIRST = new UUID(0, 0);
  private static final int ENOUGH = 20_000;
  private static final int MOST = 100_000;

  private final LogProofs proofs;

  LogProofResource(LogProofs proofs) {
    this.proofs = proofs;
  }

  /** What came of it. */
  @Schema(name = "LogProof", description = "What came of reading a part of the log.")
  record LogProofView(
      @Schema(description = "Whether nothing is wrong in this part.") boolean holds,
      @Schema(description = "How many filings were read.", minimum = "0") int filings,
      @Schema(description = "How many lines were read.", minimum = "0") long lines,
      @Schema(
              description =
                  "Filings whose log began before it told of every column; of those only what it"
                      + " tells is compared.",
              minimum = "0")
          int untold,
      @Schema(description = "`after` of the next part; null after the last.", nullable = true)
          UUID next,
      @Schema(description = "The first thing that is wrong; null for nothing.", nullable = true)
          LogFault fault) {
    static LogProofView of(Passed passed) {
      return new LogProofView(
          passed.fault() == null,
          passed.filings(),
          passed.lines(),
          passed.untold(),
          passed.next(),
          passed.fault());
    }
  }

  @POST
  @Path("/chains")
  @Operation(
      operationId = "proveLogChains",
      summary = "Prove that filings' logs are as they were written, whole and in order")
  public LogProofView chains(
      @QueryParam("after") @Schema(description = "Only filings after this one.") UUID after,
      @QueryParam("lines")
          @Schema(
              description = "After how many lines to stop, at the end of a batch of filings.",
              minimum = "1",
              maximum = "100000",
              defaultValue = "20000")
          Integer lines) {
    return prove(after, lines, ChainReading::new);
  }

  @POST
  @Path("/rows")
  @Operation(
      operationId = "proveLogRows",
      summary = "Prove that folding filings' logs gives their rows, column by column")
  public LogProofView rows(
      @QueryParam("after") @Schema(description = "Only filings after this one.") UUID after,
      @QueryParam("lines")
          @Schema(
              description = "After how many lines to stop, at the end of a batch of filings.",
              minimum = "1",
              maximum = "100000",
              defaultValue = "20000")
          Integer lines) {
    return prove(after, lines, FoldReading::new);
  }

  private LogProofView prove(UUID after, Integer lines, Function<UUID, LogReading> readings) {
    int enough = lines == null ? ENOUGH : lines;
    if (enough < 1 || enough > MOST) {
      throw Problems.malformed(new FieldError("lines", "Give a number from 1 to " + MOST));
    }
    return LogProofView.of(proofs.pass(after == null ? FROM_THE_FIRST : after, enough, readings));
  }
}
