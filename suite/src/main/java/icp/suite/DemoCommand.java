package icp.suite;

import icp.suite.demo.Addresses;
import icp.suite.demo.Demo;
import icp.suite.demo.DemoFailure;
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
    var addresses = addresses();
    var passwords =
        new Demo.Passwords(secrets.staffPassword("reviewer"), secrets.staffPassword("operator"));
    try {
      new Demo(addresses, passwords, Console.terminal()::say).run();
    } catch (DemoFailure e) {
      throw new SuiteException(e.getMessage(), e);
    }
    return 0;
  }

  private Addresses addresses() {
    var pids =
        PidFile.read(data.folder().pids())
            .filter(PidFile::ready)
            .filter(it -> it.services().size() == Service.values().length)
            .orElseThrow(() -> new SuiteException("Run ./beian up first."));
    return new Addresses(
        url(pids, Service.FILING_ORCHESTRATOR),
        url(pids, Service.DOMAIN_SERVICE),
        url(pids, Service.INSTANCE_SERVICE),
        url(pids, Service.DOCUMENT_SERVICE));
  }

  private static String url(PidFile pids, Service service) {
    return pids.find(service.title()).orElseThrow().url();
  }
}
