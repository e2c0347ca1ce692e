package icp.suite;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what a member of staff signs in with. */
@Command(
    name = "secret",
    description = "Prints the password of a member of staff.",
    mixinStandardHelpOptions = true)
final class SecretCommand implements Callable<Integer> {

  enum Role {
    reviewer,
    operator
  }

  @Mixin private DataOption data;

  @Parameters(paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}")
  private Role role;

  @Override
  public Integer call() {
    var secrets = new Secrets(data.folder().secrets());
    Console.terminal().say(secrets.staffPassword(role.name()));
    return 0;
  }
}
