package icp.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** What runs in the broker's own JVM: formats its storage the first time, then serves. */
final class BrokerMain {

  private BrokerMain() {}

  /** Takes the path of the broker's properties. */
  public static void main(String[] arguments) throws IOException {
    Path properties = Path.of(arguments[0]);
    if (!isFormatted(properties)) {
      format(properties);
    }
    Kafka.main(new String[] {properties.toString()});
  }

  /** Kafka writes this file last. */
  private static boolean isFormatted(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
  }

  private static void format(Path properties) {
    var said = new ByteArrayOutputStream();
    String id = Uuid.randomUuid().toString();
    String[] command = {"format", "--cluster-id", id, "--config", properties.toString()};
    int status = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
    if (status != 0) {
      throw new IllegalStateException(
          "Kafka cannot format its storage: " + said.toString(StandardCharsets.UTF_8));
    }
  }
}
