package icp.suite;

import icp.suite.client.UnexpectedAnswer;
import icp.suite.demo.Demo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows on the running suite what it does. */
@Command(
    name = "demo",
    description = {
      "Files for a made-up company on the running suite, and shows a filing that is refused.",
      "Exit code: 0 all went as described, 1 something did not."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    System.setProperty("java.awt.headless", "true");
    var secrets = new Secrets(data.folder().secrets());
    var addresses = RunningApis.in(data.folder());
    var passwords =
        new Demo.Passwords(secrets.staffPassword("reviewer"), secrets.staffPassword("operator"));
    try {
      new Demo(addresses, passwords, Console.terminal()::say).run();
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
    return 0;
  }
}
