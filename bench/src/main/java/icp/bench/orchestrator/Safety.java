package icp.bench.orchestrator;

import icp.bench.lab.Lab;
import icp.bench.measure.Cell;
import icp.bench.measure.Server;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What can be switched off from outside to see what safety costs. The services themselves have no
 * such switch: inbox, outbox, and that the broker acknowledges are always on.
 */
public enum Safety {
  /** As it is. */
  ALL("all on"),
  /** A commit is acknowledged before it is on the disk. */
  NOT_AWAITED("commits not awaited", "synchronous_commit"),
  /** Nothing is brought to the disk before the operating system does. */
  NOT_FLUSHED("nothing flushed", "synchronous_commit", "fsync", "full_page_writes");

  private final String words;
  private final List<String> off;

  Safety(String words, String... off) {
    this.words = words;
    this.off = List.of(off);
  }

  /** The name of its cells. */
  public String title() {
    return Alone.NAME + ", " + words;
  }

  /** Measures a cell with these settings of PostgreSQL off. */
  public Cell measured(Lab lab, Callable<Cell> cell) throws Exception {
    set(lab.server(), "alter system set %s = off");
    try {
      return cell.call().as(title());
    } finally {
      set(lab.server(), "alter system reset %s");
    }
  }

  private void set(Server server, String change) throws SQLException {
    for (String setting : off) {
      server.execute(change.formatted(setting));
    }
    server.execute("select pg_reload_conf()");
  }
}
