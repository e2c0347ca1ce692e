package icp.platform.messaging;

import java.sql.SQLException;
import java.util.Set;

/** Tells a server that is away from a record that is bad. */
final class Failures {
  /**
   * Connection lost, resources out, shut down, deadlock and serialization: all pass by themselves.
   */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58", "40", "55");

  private Failures() {}

  /** Whether the same work may well succeed later without anybody mending it. */
  static boolean passes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && passes(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(SQLException failure) {
    String state = failure.getSQLState();
    // A pool that could not give a connection in time has no state to tell.
    return state == null || state.length() < 2 || PASSING_CLASSES.contains(state.substring(0, 2));
  }
}
