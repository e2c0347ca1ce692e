package icp.bench.contender;

import icp.bench.contender.Steps.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Three statements and a commit for each step, each client with a connection of its own. */
final class PlainFloor implements Contender {
  private final Target target;
  private final Queue<Steps> opened = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Steps> steps = ThreadLocal.withInitial(this::open);

  PlainFloor(Target target) throws SQLException {
    this.target = target;
    try (Connection connection = target.connect()) {
      Steps.createTables(connection);
    }
  }

  private Steps open() {
    try {
      Steps made = new Steps(target.connect());
      opened.add(made);
      return made;
    } catch (SQLException e) {
      throw new IllegalStateException("No connection", e);
    }
  }

  @Override
  public void begin(UUID filing) throws SQLException {
    steps.get().begin(filing);
  }

  @Override
  public void answer(UUID filing, Check check) throws SQLException {
    steps.get().take(Step.of(filing, check));
  }

  @Override
  public void approve(UUID filing) throws SQLException {
    steps.get().take(Step.approval(filing));
  }

  @Override
  public void verify(UUID filing) throws SQLException {
    steps.get().take(Step.face(filing));
  }

  @Override
  public long completed() throws SQLException {
    return steps.get().completed();
  }

  @Override
  public void close() throws SQLException {
    for (Steps each : opened) {
      each.close();
    }
  }
}
