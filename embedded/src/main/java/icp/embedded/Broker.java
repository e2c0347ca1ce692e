package icp.embedded;

import java.nio.file.Path;
import java.util.Map;

/**
 * The Kafka broker of a folder. Its port stays the same as long as its {@link EmbeddedServers}
 * lives, through restarts too.
 */
public final class Broker {

  private final Server server;
  private final BrokerLogin login;

  Broker(Server server, Secrets secrets) {
    this.server = server;
    this.login = new BrokerLogin(secrets);
  }

  /**
   * What a client of one of {@link Settings#users()} needs beside the address, {@code sasl.*} and
   * the protocol.
   */
  public Map<String, String> loginOf(String user) {
    return login.of(user);
  }

  /** The value of a client's {@code bootstrap.servers}; plain text on the loopback interface. */
  public String bootstrapServers() {
    return "127.0.0.1:" + server.port();
  }

  /** The TCP port, on 127.0.0.1 only. */
  public int port() {
    return server.port();
  }

  /** The process that runs it, or that ran it last. */
  public long pid() {
    return server.pid();
  }

  /** What the server says: warnings and errors. */
  public Path logFile() {
    return server.logFile();
  }

  /**
   * Stops it when it runs, and starts it again on its port.
   *
   * @throws EmbeddedServersException when it does not start; the message tells what it said
   */
  public void restart() {
    server.restart();
  }

  /**
   * Restarts it when it is dead or does not answer.
   *
   * @return whether it had to
   * @throws EmbeddedServersException when it does not start; the message tells what it said
   */
  public boolean ensureRunning() {
    return server.ensureRunning();
  }

  void start(Settings settings) {
    server.start(settings.brokerPort());
  }
}
