package icp.suite;

import icp.suite.bench.DomainChecks;
import icp.suite.bench.Timings;
import icp.suite.client.UnexpectedAnswer;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the running suite. */
@Command(
    name = "bench",
    description = {
      "Measures the running suite: how long a check of a hundred domain names takes.",
      "Exit code: 0 measured, 1 something did not answer as it should."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Option(
      names = "--rounds",
      defaultValue = "300",
      description = "Requests that are measured, 1 or more; ${DEFAULT-VALUE} unless given.")
  private int rounds;

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new SuiteException("Give 1 or more rounds.");
    }
    var addresses = RunningApis.in(data.folder());
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    try {
      Console.terminal().say(row(new DomainChecks(addresses, password).run(rounds)).toString());
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
    return 0;
  }

  private static Table row(Timings timings) {
    return new Table("WORKLOAD", "REQUESTS", "P50 MS", "P99 MS", "MIN MS", "MAX MS")
        .row(
            "100 domain names in one check",
            "" + timings.count(),
            shown(timings.percentile(50)),
            shown(timings.percentile(99)),
            shown(timings.percentile(0)),
            shown(timings.percentile(100)));
  }

  private static String shown(double millis) {
    return String.format(Locale.ROOT, "%.1f", millis);
  }
}
