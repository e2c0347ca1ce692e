package icp.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A launcher in a JVM of its own, which a test may kill. */
record ChildJvm(Process process, Path report, Path log) {

  /** What the launcher has to say once its servers are up. */
  record Report(long postgres, long broker, Path folder) {

    boolean bothAlive() {
      return isAlive(postgres) && isAlive(broker);
    }

    boolean noneAlive() {
      return !isAlive(postgres) && !isAlive(broker);
    }
  }

  static ChildJvm run(List<String> prefix, String classPath, Path scratch, String folder)
      throws IOException {
    Path report = scratch.resolve("report");
    Path log = scratch.resolve("launcher.log");
    var command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-cp", classPath, LauncherMain.class.getName()));
    command.addAll(List.of(report.toString(), folder));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    return new ChildJvm(builder.redirectOutput(log.toFile()).start(), report, log);
  }

  Report awaitReport() throws IOException {
    await()
        .atMost(Duration.ofSeconds(60))
        .failFast(this::requireLife)
        .until(() -> Files.exists(report));
    List<String> lines = Files.readAllLines(report);
    return new Report(
        Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)), Path.of(lines.get(2)));
  }

  void kill() {
    process.destroyForcibly();
    await().until(() -> !process.isAlive());
  }

  static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private void requireLife() throws IOException {
    if (!process.isAlive() && !Files.exists(report)) {
      throw new IllegalStateException("The launcher died. It said: " + Files.readString(log));
    }
  }
}
