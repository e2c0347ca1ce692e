package icp.suite;

import icp.suite.client.Api;
import icp.suite.client.Cast;
import icp.suite.client.Ledger;
import icp.suite.client.UnexpectedAnswer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves the ledger of the running suite. */
@Command(
    name = "ledger",
    description = {
      "Holds every service identification number and every count of the running suite against the",
      "sum over its ledger.",
      "Exit code: 0 they are the same, 1 not; the first differences are named."
    },
    mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    var addresses = RunningApis.in(data.folder());
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    var api = new Api(line -> {});
    try {
      var operator = new Cast(api, addresses).signIn("operator", "operator", password);
      new Ledger(api, operator, addresses).require();
      Console.terminal().say("The ledger holds.");
      return 0;
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
  }
}
