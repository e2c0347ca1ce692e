package icp.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, and stays until it is told to stop. */
@Command(
    name = "up",
    description = "Starts PostgreSQL, Kafka and the four services, and keeps them running.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

  @Mixin private DataOption data;
  @Mixin private PortOptions ports;

  @Option(names = "--detach", description = "Return when all is ready; ./beian down stops it.")
  private boolean detach;

  @Option(names = "--background", hidden = true, description = "Be what --detach leaves running.")
  private boolean background;

  @Option(
      names = "--while-input-open",
      description = "Stop when standard input ends, for a program that must not leave us behind.")
  private boolean whileInputOpen;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = data.folder();
    if (isUp(folder)) {
      return 0;
    }
    if (detach) {
      new DetachedLauncher(folder, ports).start();
      Console.terminal().say(upText(folder) + "./beian down stops it.");
    } else {
      stay(folder);
    }
    return 0;
  }

  private static boolean isUp(DataFolder folder) {
    var pids = PidFile.read(folder.pids()).filter(it -> it.launcher().isPresent());
    if (pids.isEmpty()) {
      return false;
    }
    if (!pids.get().ready()) {
      throw new SuiteException("Beian is starting already; see ./beian status.");
    }
    Console.terminal().say("Beian is up already.\n" + UrlTable.of(pids.get(), folder));
    return true;
  }

  private void stay(DataFolder folder) throws IOException, InterruptedException {
    var console = background ? Console.log() : Console.terminal();
    var log = background ? folder.log(ProcessEntry.LAUNCHER) : null;
    var suite = new Suite(folder, ports, log, console);
    Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "stop"));
    suite.start();
    console.say(background ? "Beian is up." : upText(folder) + "Ctrl-C stops it.");
    if (whileInputOpen) {
      System.in.transferTo(OutputStream.nullOutputStream());
    } else {
      new CountDownLatch(1).await();
    }
  }

  private static String upText(DataFolder folder) {
    var pids = PidFile.read(folder.pids());
    return "Beian is up.\n" + pids.map(it -> UrlTable.of(it, folder)).orElse("");
  }
}
