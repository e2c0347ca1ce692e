package icp.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The audit of the running suite, and the key that signs it. */
@Command(
    name = "audit",
    description = "Proves who did what and who looked at what; makes the key that signs it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = VerifyAuditCommand.class,
    mixinStandardHelpOptions = true)
final class AuditCommand {

  private static final String FILE = "The file with the key.";

  @Command(
      name = "key",
      description =
          "Makes a new file with a new key, for a service that runs elsewhere; each has its own.",
      mixinStandardHelpOptions = true)
  int key(@Parameters(paramLabel = "FILE", description = FILE) Path file) {
    if (Files.exists(file)) {
      throw new SuiteException("There is a file " + file + " already; it was left as it is.");
    }
    PrivateFiles.write(file.toAbsolutePath(), AuditKey.fresh());
    return 0;
  }

  @Command(
      name = "renew-key",
      description = {
        "Puts a new key into the file, which signs from the next start of its service on. What the",
        "former one signed still counts."
      },
      mixinStandardHelpOptions = true)
  int renew(@Parameters(paramLabel = "FILE", description = FILE) Path file) {
    if (!Files.isReadable(file)) {
      throw new SuiteException("There is no file " + file + " that can be read.");
    }
    PrivateFiles.write(file.toAbsolutePath(), AuditKey.renewed(PrivateFiles.read(file)));
    return 0;
  }
}
