package icp.platform.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells a database or a store that is away from a mistake of ours. */
final class Unavailable {
  private static final int FRAMES = 12;

  private Unavailable() {}

  static boolean is(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnavailableException
          || cause instanceof SQLException sql && away(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** A pool that gives no connection in time has no state; 08, 53 and 57 are the server's. */
  private static boolean away(String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || state.startsWith("57");
  }

  /** Classes and places of a failure and its causes, without their texts. */
  static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      trace
          .append(cause.getClass().getName())
          .append(
              Arrays.stream(cause.getStackTrace())
                  .limit(FRAMES)
                  .map(frame -> "\n  at " + frame)
                  .collect(Collectors.joining()))
          .append(cause.getCause() == null ? "" : "\ncaused by ");
    }
    return trace.toString();
  }
}
