package icp.suite;

import icp.suite.client.Api;
import icp.suite.client.Cast;
import icp.suite.client.LogProof;
import icp.suite.client.LogProof.Read;
import icp.suite.client.UnexpectedAnswer;

/** Has the log proved by filing-orchestrator, and tells what came of it. */
final class LogProofs {

  private static final double NANOS = 1e9;

  private LogProofs() {}

  /**
   * Has it proved.
   *
   * @return the command's exit code
   */
  static int run(DataOption data, String what) {
    var addresses = RunningApis.in(data.folder());
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    var api = new Api(line -> {});
    try {
      var operator = new Cast(api, addresses).signIn("operator", "operator", password);
      long began = System.nanoTime();
      Read read = new LogProof(api, operator, addresses).prove(what);
      return tell(read, (System.nanoTime() - began) / NANOS);
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
  }

  private static int tell(Read read, double seconds) {
    Console.terminal()
        .say(
            "Read %,d lines of %,d filings in %.1f s."
                .formatted(read.lines(), read.filings(), seconds));
    if (read.untold() > 0) {
      Console.terminal()
          .say(
              "%,d of them began before the log told of every column; only what it tells was compared."
                  .formatted(read.untold()));
    }
    if (read.fault() != null) {
      Console.errors().say("The log does not hold: " + read.fault());
      return 1;
    }
    Console.terminal().say("The log holds.");
    return 0;
  }
}
