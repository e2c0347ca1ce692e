package icp.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/** Starts servers, reports who they are, and then waits to be killed or told to stop by TERM. */
final class LauncherMain {

  private LauncherMain() {}

  /** Takes the report's file, and a folder or "tests". */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var servers = servers(arguments[1]);
    Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
    Path folder = servers.postgres().logFile().getParent().getParent();
    String text =
        "%d%n%d%n%s%n".formatted(servers.postgres().pid(), servers.broker().pid(), folder);
    Path draft = Files.writeString(Path.of(arguments[0] + ".new"), text);
    Files.move(draft, Path.of(arguments[0]), StandardCopyOption.ATOMIC_MOVE);
    new CountDownLatch(1).await();
  }

  private static EmbeddedServers servers(String folder) {
    return folder.equals("tests")
        ? EmbeddedServers.forTests()
        : EmbeddedServers.start(Settings.in(Path.of(folder)).withPorts(0, 0), Progress.silent());
  }
}
