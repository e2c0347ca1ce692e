package icp.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One PostgreSQL and one Kafka broker on this machine, with everything they own under one folder.
 *
 * <p>A launcher that is killed leaves the servers running; the next one on the same folder takes
 * them over. Call {@link #close()} to stop them.
 */
public final class EmbeddedServers implements AutoCloseable {

  private final Postgres postgres;
  private final Broker broker;
  private final Runnable close;

  EmbeddedServers(Postgres postgres, Broker broker, Runnable close) {
    this.postgres = postgres;
    this.broker = broker;
    this.close = close;
  }

  /**
   * Starts both at the same time, or takes over those that still run, and waits until each answers.
   *
   * @throws EmbeddedServersException when another launcher holds the folder, when the folder holds
   *     something else, or when a server does not start; nothing that this call launched is left
   */
  public static EmbeddedServers start(Settings settings, Progress progress) {
    requireOurs(settings.folder());
    PrivateFiles.folder(settings.folder());
    var lock = FolderLock.take(settings.folder());
    try {
      return new Launch(settings, progress).start(lock::close);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * The pair of servers that all tests of this JVM share: started at the first call, on free ports,
   * without databases, in a folder under {@code target/}; gone with the JVM, however it ends.
   * Closing it does nothing.
   */
  public static EmbeddedServers forTests() {
    return TestServers.shared();
  }

  /** The running PostgreSQL. */
  public Postgres postgres() {
    return postgres;
  }

  /** The running broker. */
  public Broker broker() {
    return broker;
  }

  /** Stops both cleanly, kills one that takes longer than 30 s, and lets go of the folder. */
  @Override
  public void close() {
    close.run();
  }

  /** We close the folder to everyone else, which would be a nasty surprise for, say, /tmp. */
  private static void requireOurs(Path folder) {
    String[] names = folder.toFile().list();
    boolean isEmpty = names == null || names.length == 0;
    if (!isEmpty && !Files.exists(folder.resolve("lock"))) {
      throw new EmbeddedServersException(
          "The folder " + folder + " holds something else. Name an empty one or a new one.");
    }
  }
}
