package icp.suite;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what runs. */
@Command(
    name = "status",
    description = {
      "Shows each process, its health and its memory.",
      "Exit code: 0 all well, 1 something is down or starts, 3 nothing runs."
    },
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private static final int NOTHING_RUNS = 3;

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    var pids = PidFile.read(data.folder().pids());
    if (pids.isEmpty()) {
      Console.terminal().say("Beian is not running.");
      return NOTHING_RUNS;
    }
    var table = new StatusTable(pids.get());
    Console.terminal().say(table.toString());
    return pids.get().ready() && table.allWell() ? 0 : 1;
  }
}
