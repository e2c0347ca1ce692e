package icp.suite;

import icp.suite.client.LogProof;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that the log comes to the filings' rows. */
@Command(
    name = "replay",
    description = {
      "Folds the log of every filing from its first line and holds what it comes to against the",
      "filing's row, column by column; what names people is compared by keyed digests.",
      "Exit code: 0 they are the same, 1 not; the first filing and its columns are named."
    },
    mixinStandardHelpOptions = true)
final class ReplayLogCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    return LogProofs.run(data, LogProof.ROWS);
  }
}
