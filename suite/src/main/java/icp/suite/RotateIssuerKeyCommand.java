package icp.suite;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the embedded issuer a new key. */
@Command(
    name = "rotate-issuer-key",
    description = {
      "Gives the embedded issuer a new key, while the suite is down. Tokens of the former key hold",
      "until they expire: it stays published until the next rotation. Rotate twice if it leaked.",
      "Exit code: 0 done, 1 not."
    },
    mixinStandardHelpOptions = true)
final class RotateIssuerKeyCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    var folder = data.folder();
    folder.open();
    // Services that run would go on to verify with the keys that they read at their start.
    try (var lock = LauncherLock.take(folder)) {
      var secrets = new Secrets(folder.secrets());
      secrets.ensure();
      secrets.issuer().rotate();
      Console.terminal().say("The new key signs from the next ./beian up on.");
      return 0;
    }
  }
}
