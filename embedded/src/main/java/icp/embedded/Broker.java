package icp.embedded;

import java.nio.file.Path;

/**
 * The Kafka broker of a folder. Its port stays the same as long as its {@link EmbeddedServers}
 * lives, through restarts too.
 */
public final class Broker {

  private final Server server;

  Broker(Server server) {
    this.server = server;
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
