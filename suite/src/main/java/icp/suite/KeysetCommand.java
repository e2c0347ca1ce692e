package icp.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes and changes the keys of a service, for a suite that runs elsewhere. */
@Command(
    name = "keyset",
    description = {
      "Makes and changes the file with a service's keys.",
      "To change keys: add, restart the service, promote, restart it, POST /v1/key-rewraps (with"
          + " document-service /v1/file-rewraps, too) to the last page, trim, restart it."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class KeysetCommand {

  private static final String FILE = "The file with the keys.";

  @Command(name = "make", description = "Makes a new file with a new key.")
  int make(@Parameters(paramLabel = "FILE", description = FILE) Path file) {
    if (Files.exists(file)) {
      throw new SuiteException("There is a file " + file + " already; it was left as it is.");
    }
    PrivateFiles.write(file.toAbsolutePath(), Keyset.fresh());
    return 0;
  }

  @Command(name = "add", description = "Adds a new key, which opens and does not wrap yet.")
  int add(@Parameters(paramLabel = "FILE", description = FILE) Path file) {
    return change(file, Keyset::added);
  }

  @Command(name = "promote", description = "Has the newest key wrap from now on.")
  int promote(@Parameters(paramLabel = "FILE", description = FILE) Path file) {
    return change(file, Keyset::promoted);
  }

  @Command(name = "trim", description = "Drops all keys but the one that wraps.")
  int trim(@Parameters(paramLabel = "FILE", description = FILE) Path file) {
    return change(file, Keyset::trimmed);
  }

  private static int change(Path file, UnaryOperator<String> how) {
    if (!Files.isReadable(file)) {
      throw new SuiteException("There is no file " + file + " that can be read.");
    }
    PrivateFiles.write(file.toAbsolutePath(), how.apply(PrivateFiles.read(file)));
    return 0;
  }
}
