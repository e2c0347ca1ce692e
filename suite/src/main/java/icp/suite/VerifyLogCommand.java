package icp.suite;

import icp.suite.client.LogProof;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that the log is the one that was written. */
@Command(
    name = "verify",
    description = {
      "Reads the log of every filing and proves that no line is missing, changed, moved or added:",
      "its numbers, its hashes, its moves, and its end against the filing's row.",
      "Exit code: 0 it holds, 1 not; the first bad line is named."
    },
    mixinStandardHelpOptions = true)
final class VerifyLogCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    return LogProofs.run(data, LogProof.CHAINS);
  }
}
