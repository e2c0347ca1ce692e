package icp.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the broker is set up, run and asked whether it is there. */
final class BrokerProgram implements Program {

  private static final String LOCAL =
      """

      log.dirs=%s
      listeners=CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
      advertised.listeners=CLIENTS://127.0.0.1:%2$d
      controller.quorum.voters=1@127.0.0.1:%3$d
      """;

  private static final String OPEN =
      """
      listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
      """;

  /**
   * Users sign in by SCRAM. The broker itself is known without its metadata, which it reads through
   * the controller's port: that port asks, too, or whoever reaches it could make itself a user.
   */
  private static final String CLOSED =
      """
      listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
      listener.name.clients.sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN
      listener.name.clients.scram-sha-512.sasl.jaas.config=\
        org.apache.kafka.common.security.scram.ScramLoginModule required;
      listener.name.clients.plain.sasl.jaas.config=%1$s
      listener.name.controller.sasl.enabled.mechanisms=PLAIN
      listener.name.controller.plain.sasl.jaas.config=%1$s
      sasl.mechanism.controller.protocol=PLAIN
      sasl.mechanism.inter.broker.protocol=PLAIN
      authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
      super.users=User:%2$s
      """;

  private final Path home;
  private final List<BrokerUser> users;
  private final BrokerLogin login;

  BrokerProgram(Settings settings, Secrets secrets) {
    this.home = settings.folder().resolve("broker");
    this.users = settings.users();
    this.login = new BrokerLogin(secrets);
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
    PrivateFiles.write(
        properties, fixed() + LOCAL.formatted(data(), port, Ports.anyFree()) + security());
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
    return Ports.accepts(port) && probe().answers(port);
  }

  @Override
  public void settle(int port) {
    if (isClosed() && !probe().tell(port, new BrokerAccess(users, login))) {
      throw new EmbeddedServersException("Kafka did not take in who its users are.");
    }
  }

  private BrokerProbe probe() {
    return new BrokerProbe(isClosed() ? login.ofBroker() : Map.of());
  }

  /** Nobody may do anything that is not allowed, or everybody everything. */
  private boolean isClosed() {
    return !users.isEmpty();
  }

  private String security() {
    return isClosed() ? CLOSED.formatted(login.plainOfBroker(), BrokerLogin.BROKER) : OPEN;
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
