package icp.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a launcher that stays when we go, and relays what it says until all is ready. */
final class DetachedLauncher {

  private static final Duration START = Duration.ofMinutes(5);

  private final DataFolder data;
  private final PortOptions ports;

  DetachedLauncher(DataFolder data, PortOptions ports) {
    this.data = data;
    this.ports = ports;
  }

  void start() {
    data.open();
    Path log = PrivateFiles.log(data.log(ProcessEntry.LAUNCHER));
    var said = LogTail.from(log);
    var launcher = launch(log);
    // A Ctrl-C while we wait means all of it.
    var abort = new Thread(launcher::destroy, "abort");
    Runtime.getRuntime().addShutdownHook(abort);
    boolean ended = Waiting.until(START, () -> hasStarted(launcher, said));
    Runtime.getRuntime().removeShutdownHook(abort);
    if (!ended || !launcher.isAlive()) {
      launcher.destroy();
      throw new SuiteException("Beian did not start.");
    }
  }

  private boolean hasStarted(Process launcher, LogTail said) {
    boolean done =
        !launcher.isAlive()
            || PidFile.read(data.pids())
                .filter(PidFile::ready)
                .flatMap(PidFile::launcher)
                .filter(process -> process.pid() == launcher.pid())
                .isPresent();
    String news = said.news().stripTrailing();
    if (!news.isEmpty()) {
      Console.terminal().say(news);
    }
    return done;
  }

  private Process launch(Path log) {
    var arguments = new ArrayList<>(List.of("up", "--background", "--data", "" + data.path()));
    arguments.addAll(ports.arguments());
    try {
      return new ProcessBuilder(Jvm.suite(Repository.root(), arguments))
          .directory(new File("/"))
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new SuiteException("Cannot run the launcher: " + e.getMessage(), e);
    }
  }
}
