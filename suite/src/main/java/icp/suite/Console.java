package icp.suite;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only place that writes for a person to read. */
final class Console {

  private final PrintStream out;
  private final boolean withTime;

  Console(PrintStream out, boolean withTime) {
    this.out = out;
    this.withTime = withTime;
  }

  /** For someone who watches. */
  static Console terminal() {
    return new Console(System.out, false);
  }

  /** For someone who reads it later. */
  static Console log() {
    return new Console(System.out, true);
  }

  /** For what went wrong. */
  static Console errors() {
    return new Console(System.err, false);
  }

  /** Writes the text, in one piece even when several threads speak. */
  synchronized void say(String text) {
    String time = withTime ? Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " : "";
    out.println(time + text);
    out.flush();
  }
}
