package icp.suite;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops what runs, with or without a launcher. */
@Command(
    name = "down",
    description = "Stops everything; all data stays.",
    mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

  /** Longer than services and servers may take, killed ones included. */
  private static final Duration STOP = Duration.ofSeconds(100);

  @Mixin private DataOption data;

  private final Console console = Console.terminal();

  @Override
  public Integer call() {
    var folder = data.folder();
    var pids = PidFile.read(folder.pids());
    if (pids.isEmpty()) {
      console.say("Beian is not running.");
      return 0;
    }
    pids.get().launcher().ifPresentOrElse(this::stop, () -> clearUp(folder));
    console.say("Beian is stopped. Its data stays in " + folder.path() + ".");
    return 0;
  }

  private void stop(ProcessHandle launcher) {
    console.say("Stopping the services, Kafka and PostgreSQL.");
    launcher.destroy();
    if (!Waiting.until(STOP, () -> !launcher.isAlive())) {
      throw new SuiteException(
          "The launcher, process %d, does not stop. Kill it, then ./beian down again."
              .formatted(launcher.pid()));
    }
  }

  private void clearUp(DataFolder folder) {
    var lock = LauncherLock.take(folder);
    try {
      new LeftOvers(folder, console).stopAll();
    } finally {
      lock.close();
    }
  }
}
