package icp.bench.report;

import static icp.bench.report.Grid.shown;

import icp.bench.parked.Silence;
import icp.bench.parked.Silence.Threads;
import java.util.Optional;

/** What ran while nobody did anything. */
final class SilenceTables {
  private static final int MOST = 15;
  private static final int LINE = 110;

  private SilenceTables() {}

  static String of(Silence silence) {
    Grid databases = new Grid("database", "transactions/s");
    silence
        .transactions()
        .forEach((name, count) -> databases.row(name, shown(count / silence.seconds())));
    Grid processes = new Grid("process", "ms of a core in a second", "threads before", "meanwhile");
    silence
        .cpuMillis()
        .forEach(
            (name, millis) -> {
              Optional<Threads> threads = Optional.ofNullable(silence.threads().get(name));
              processes.row(
                  name,
                  shown(millis / silence.seconds()),
                  threads.map(each -> "" + each.before()).orElse(""),
                  threads.map(each -> "" + each.meanwhile()).orElse(""));
            });
    Grid statements = new Grid("database", "times/s", "statement");
    silence.statements().stream()
        .limit(MOST)
        .forEach(
            each ->
                statements.row(
                    each.database(), shown(each.times() / silence.seconds()), line(each.text())));
    return "%d filings, %.0f s.%n%n".formatted(silence.parked(), silence.seconds())
        + String.join("\n", databases.toString(), processes.toString(), statements.toString());
  }

  /** On one line, as much of it as tells which one it is. */
  private static String line(String statement) {
    String line = statement.replaceAll("\\s+", " ").replace("|", "\\|").strip();
    return "`" + (line.length() > LINE ? line.substring(0, LINE) + " …" : line) + "`";
  }
}
