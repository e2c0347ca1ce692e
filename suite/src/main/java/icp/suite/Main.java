package icp.suite;

import icp.embedded.EmbeddedServersException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code ./beian} command. */
@Command(
    name = "beian",
    description = "Runs Beian (备案), the ICP filing suite, on this machine.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "And, without Java: test runs all tests."},
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      SecretCommand.class,
      DemoCommand.class,
      PhotoCommand.class,
      RaceCommand.class,
      LedgerCommand.class,
      LogCommand.class,
      PersonCommand.class,
      AuditCommand.class,
      RegulationsCommand.class,
      KeysetCommand.class,
      RotateIssuerKeyCommand.class,
      HelpCommand.class
    })
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends this JVM with its exit code.
   *
   * @param arguments of the command line
   */
  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::explain)
        .execute(arguments);
  }

  /** A sentence for what a person can mend; the stack trace for what only we can. */
  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof SuiteException || e instanceof EmbeddedServersException) {
      Console.errors().say(e.getMessage());
      return 1;
    }
    throw e;
  }
}
