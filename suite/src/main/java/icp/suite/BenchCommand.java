package icp.suite;

import icp.suite.bench.DomainChecks;
import icp.suite.bench.Kernel;
import icp.suite.bench.PictureUploads;
import icp.suite.bench.Timings;
import icp.suite.bench.UploadsAtOnce;
import icp.suite.client.UnexpectedAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the running suite. */
@Command(
    name = "bench",
    description = {
      "Measures the running suite: how long a check of a hundred domain names takes, what a photo",
      "of 12 megapixels costs, and whether many uploads of 10 MB at once are lived through.",
      "Exit code: 0 measured, 1 something did not answer as it should."
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  private static final int PICTURES = 5;
  private static final int AT_ONCE = 50;

  @Mixin private DataOption data;

  @Option(
      names = "--rounds",
      defaultValue = "300",
      description = "Checks of names that are measured, 1 or more; ${DEFAULT-VALUE} unless given.")
  private int rounds;

  @Option(
      names = "--workload",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}, with commas between them; all unless given.")
  private Set<Workload> workloads = EnumSet.allOf(Workload.class);

  /** What can be measured. */
  enum Workload {
    DOMAINS,
    PICTURES,
    UPLOADS
  }

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new SuiteException("Give 1 or more rounds.");
    }
    try {
      workloads.forEach(workload -> Console.terminal().say(measured(workload).toString()));
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
    return 0;
  }

  private Table measured(Workload workload) {
    var addresses = RunningApis.in(data.folder());
    var kernel = new Kernel(RunningApis.process(data.folder(), Service.DOCUMENT_SERVICE));
    return switch (workload) {
      case DOMAINS -> {
        var password = new Secrets(data.folder().secrets()).staffPassword("operator");
        yield row(new DomainChecks(addresses, password).run(rounds));
      }
      case PICTURES -> pictures(new PictureUploads(addresses, kernel).run(PICTURES));
      case UPLOADS -> uploads(new UploadsAtOnce(addresses, kernel).run(AT_ONCE));
    };
  }

  private static Table pictures(List<PictureUploads.Row> rows) {
    var table =
        new Table("PICTURE", "MB SENT", "REQUESTS", "P50 MS", "MAX MS", "MS OF A CORE", "MB MORE");
    rows.forEach(
        row ->
            table.row(
                row.kind(),
                shown(row.sent()),
                "" + row.timings().count(),
                shown(row.timings().percentile(50)),
                shown(row.timings().percentile(100)),
                "" + row.worked(),
                "" + row.megabytes()));
    return table;
  }

  private static Table uploads(UploadsAtOnce.Row row) {
    return new Table("UPLOADS OF 10 MB AT ONCE", "TAKEN", "ASKED TO COME AGAIN", "MB AT MOST")
        .row("" + row.uploads(), "" + row.taken(), "" + row.later(), "" + row.megabytes());
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
