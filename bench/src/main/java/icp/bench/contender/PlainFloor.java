package icp.bench.contender;

import icp.bench.contender.Steps.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Three statements and a commit for each step, over as many connections as there are clients. */
final class PlainFloor implements Contender {
  private final Target target;
  private final Queue<Steps> idle = new ConcurrentLinkedQueue<>();

  PlainFloor(Target target) throws SQLException {
    this.target = target;
    try (Connection connection = target.connect()) {
      Steps.createTables(connection);
    }
  }

  private interface Use {
    void of(Steps steps) throws SQLException;
  }

  private void use(Use use) throws SQLException {
    Steps free = idle.poll();
    Steps steps = free == null ? new Steps(target.connect()) : free;
    use.of(steps);
    idle.add(steps);
  }

  @Override
  public void begin(UUID filing) throws SQLException {
    use(steps -> steps.begin(filing));
  }

  @Override
  public void answer(UUID filing, Check check) throws SQLException {
    use(steps -> steps.take(Step.of(filing, check)));
  }

  @Override
  public void approve(UUID filing) throws SQLException {
    use(steps -> steps.take(Step.approval(filing)));
  }

  @Override
  public void verify(UUID filing) throws SQLException {
    use(steps -> steps.take(Step.face(filing)));
  }

  @Override
  public long completed() throws SQLException {
    try (Steps steps = new Steps(target.connect())) {
      return steps.completed();
    }
  }

  @Override
  public void close() throws SQLException {
    for (Steps steps : idle) {
      steps.close();
    }
  }
}
