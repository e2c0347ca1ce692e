package icp.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java programs, each in a session of its own. */
final class Jvm {

  /**
   * A service does little work but there are many of them: a small heap, the collector without
   * threads of its own, and the quick compiler only, which needs half the memory of both.
   */
  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "-Djava.awt.headless=true");

  private Jvm() {}

  static List<String> service(Path program, int heapMegabytes) {
    var command = command("-Xmx" + heapMegabytes + "m");
    // Unless told, a heap begins with a share of the machine's memory that it may never need.
    command.addAll(List.of("-Xms32m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30"));
    // What is garbage at once, row by row of a photo, would fill whatever the heap may have.
    command.add("-XX:MaxNewSize=48m");
    command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-jar", program.toString()));
    return command;
  }

  /** This program again, with the class path that this process was started with. */
  static List<String> suite(Path repository, List<String> arguments) {
    var command = command("-Xmx96m");
    // Kafka's client finds nobody to log to here; failures reach us as exceptions.
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.add("-D" + Repository.PROPERTY + "=" + repository);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  private static List<String> command(String heap) {
    var command = new ArrayList<String>();
    command.add("setsid");
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.addAll(SMALL);
    return command;
  }
}
