package icp.embedded;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Brings up a folder's two servers together, and takes them down together. */
final class Launch {

  private final Settings settings;
  private final Server postgresServer;
  private final Server brokerServer;
  private final Secrets secrets;

  Launch(Settings settings, Progress progress) {
    this.settings = settings;
    this.secrets = Secrets.in(settings.folder());
    Progress inTurn =
        sentence -> {
          synchronized (this) {
            progress.say(sentence);
          }
        };
    this.postgresServer = new Server(new PostgresProgram(settings, secrets), inTurn);
    this.brokerServer = new Server(new BrokerProgram(settings, secrets), inTurn);
  }

  /**
   * Starts both and waits for both.
   *
   * @param afterwards runs when they have been closed
   */
  EmbeddedServers start(Runnable afterwards) {
    var postgres = new Postgres(postgresServer, secrets);
    var broker = new Broker(brokerServer, secrets);
    try {
      together(() -> postgres.start(settings), () -> broker.start(settings));
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
    return new EmbeddedServers(
        postgres,
        broker,
        () -> {
          stop();
          afterwards.run();
        });
  }

  private void stop() {
    together(postgresServer::stop, brokerServer::stop);
  }

  /** Waits for both even when one fails: nothing may still be starting when we clean up. */
  private static void together(Runnable one, Runnable other) {
    var first = new FutureTask<Void>(callable(one));
    var second = new FutureTask<Void>(callable(other));
    var thread = new Thread(first, "embedded-servers");
    thread.setDaemon(true);
    thread.start();
    second.run();
    try {
      finish(first);
    } finally {
      finish(second);
    }
  }

  private static Callable<Void> callable(Runnable task) {
    return () -> {
      task.run();
      return null;
    };
  }

  private static void finish(FutureTask<Void> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EmbeddedServersException ours) {
        throw ours;
      }
      throw new EmbeddedServersException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServersException("Interrupted while waiting for a server.", e);
    }
  }
}
