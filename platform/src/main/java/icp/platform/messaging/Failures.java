package icp.platform.messaging;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Whose fault it is that an event could not be handled. */
enum Failures {
  /** The server's: no number of failures says anything of the record. */
  SERVER_AWAY,
  /** Of those who work at the same time, or of nobody: it passes, if not for ever. */
  CONTENDED,
  /** The record's, or that of the code that handles it. */
  OF_THE_RECORD;

  private static final String OURS = "icp.";

  /**
   * Connection lost, shut down or starting, disk errors, disk or connections full, and a server
   * that only reads, as after a failover.
   */
  private static final Set<String> AWAY = Set.of("08", "57P", "58", "53100", "53300", "25006");

  /** Deadlock and serialization, a lock or an object in use, memory short. */
  private static final Set<String> PASSING = Set.of("40", "55", "53");

  /** The gravest of the failure and of all that led to it. */
  static Failures of(Throwable failure) {
    return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /**
   * What kind of failure it was, and where in our own code: two with one mistake behind them are
   * told alike. Its text might hold a value and stays out.
   */
  static String kind(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    boolean told = root instanceof SQLException sql && sql.getSQLState() != null;
    String state = told ? " " + ((SQLException) root).getSQLState() : "";
    StackTraceElement[] trace = root.getStackTrace();
    return root.getClass().getSimpleName()
        + state
        + Arrays.stream(trace)
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .or(() -> Arrays.stream(trace).findFirst())
            .map(frame -> " at " + frame)
            .orElse("");
  }

  private static Failures of(Throwable failure, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return OF_THE_RECORD;
    }
    Failures gravest = gravest(ofItself(failure), of(failure.getCause(), seen));
    // A commit that failed tells of the connection only here.
    for (Throwable suppressed : failure.getSuppressed()) {
      gravest = gravest(gravest, of(suppressed, seen));
    }
    return gravest;
  }

  private static Failures gravest(Failures one, Failures other) {
    return one.ordinal() <= other.ordinal() ? one : other;
  }

  private static Failures ofItself(Throwable failure) {
    if (failure instanceof SQLException sql) {
      return ofState(sql.getSQLState());
    }
    return OF_THE_RECORD;
  }

  private static Failures ofState(String state) {
    if (state == null) {
      // A pool that could not give a connection in time has no state to tell.
      return CONTENDED;
    }
    if (AWAY.stream().anyMatch(state::startsWith)) {
      return SERVER_AWAY;
    }
    return PASSING.stream().anyMatch(state::startsWith) ? CONTENDED : OF_THE_RECORD;
  }
}
