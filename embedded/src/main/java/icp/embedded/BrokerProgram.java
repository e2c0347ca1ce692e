package icp.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** How the broker is set up, run and asked whether it is there. */
final class BrokerProgram implements Program {

  private static final String LOCAL =
      """

      log.dirs=%s
      listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
      advertised.listeners=PLAINTEXT://127.0.0.1:%2$d
      controller.quorum.voters=1@127.0.0.1:%3$d
      """;

  private final Path home;

  BrokerProgram(Settings settings) {
    this.home = settings.folder().resolve("broker");
  }

  @Override
  public String name() {
    return "Kafka";
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public void prepare() {
    PrivateFiles.folder(home);
  }

  @Override
  public List<String> command(int port) {
    Path properties = home.resolve("broker.properties");
    PrivateFiles.write(properties, fixed() + LOCAL.formatted(data(), port, Ports.anyFree()));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-Dslf4j.provider=" + BrokerLog.class.getName(),
        "-Dslf4j.internal.verbosity=WARN",
        "-cp",
        System.getProperty("java.class.path"),
        BrokerMain.class.getName(),
        properties.toString());
  }

  @Override
  public boolean answers(int port) {
    return Ports.accepts(port) && BrokerProbe.answers(port);
  }

  @Override
  public String stopSignal() {
    return "TERM";
  }

  /** The kernel frees a killed broker's locks and ports before its pid, so nothing is left. */
  @Override
  public boolean willPass(String said) {
    return false;
  }

  private Path data() {
    return home.resolve("data");
  }

  private static String fixed() {
    try (InputStream in = BrokerProgram.class.getResourceAsStream("broker.properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
