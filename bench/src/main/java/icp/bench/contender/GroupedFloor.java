package icp.bench.contender;

import icp.bench.contender.Steps.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Steps of all clients that wait at the same time share a statement and a commit. */
final class GroupedFloor implements Contender {
  private static final int WRITERS = 2;
  private static final int MOST = 256;

  private record Waiting(Step step, CompletableFuture<Void> done) {}

  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final List<Thread> writers = new ArrayList<>();
  private final Target target;

  GroupedFloor(Target target) throws SQLException {
    this.target = target;
    try (Connection connection = target.connect()) {
      Steps.createTables(connection);
    }
    for (int i = 0; i < WRITERS; i++) {
      Steps steps = new Steps(target.connect());
      Thread writer = new Thread(() -> write(steps), "writer-" + i);
      writer.setDaemon(true);
      writer.start();
      writers.add(writer);
    }
  }

  private void write(Steps steps) {
    try (steps) {
      while (true) {
        List<Waiting> group = new ArrayList<>();
        group.add(queue.take());
        queue.drainTo(group, MOST - 1);
        write(steps, group);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw new IllegalStateException("The connection does not close", e);
    }
  }

  private static void write(Steps steps, List<Waiting> group) {
    try {
      List<UUID> begun =
          group.stream().map(Waiting::step).filter(s -> s.bit() == 0).map(Step::filing).toList();
      List<Step> moved = group.stream().map(Waiting::step).filter(s -> s.bit() != 0).toList();
      if (!begun.isEmpty()) {
        steps.beginAll(begun);
      }
      if (!moved.isEmpty()) {
        steps.takeAll(moved);
      }
      steps.connection().commit();
      group.forEach(waiting -> waiting.done().complete(null));
    } catch (SQLException e) {
      group.forEach(waiting -> waiting.done().completeExceptionally(e));
    }
  }

  private void take(Step step) {
    Waiting waiting = new Waiting(step, new CompletableFuture<>());
    queue.add(waiting);
    waiting.done().join();
  }

  @Override
  public void begin(UUID filing) {
    take(new Step(filing, 0, "BEGIN"));
  }

  @Override
  public void answer(UUID filing, Check check) {
    take(Step.of(filing, check));
  }

  @Override
  public void approve(UUID filing) {
    take(Step.approval(filing));
  }

  @Override
  public void verify(UUID filing) {
    take(Step.face(filing));
  }

  @Override
  public long completed() throws SQLException {
    try (Steps steps = new Steps(target.connect())) {
      return steps.completed();
    }
  }

  @Override
  public void close() {
    writers.forEach(Thread::interrupt);
  }
}
