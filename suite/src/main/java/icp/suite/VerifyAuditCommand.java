package icp.suite;

import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.AuditProof;
import icp.suite.client.AuditProof.Read;
import icp.suite.client.Cast;
import icp.suite.client.UnexpectedAnswer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that the audit of each service is the one that was written. */
@Command(
    name = "verify",
    description = {
      "Reads the audit of every service and proves that no row is missing, changed, moved or added:",
      "its numbers, its signatures, its hashes, its checkpoints, and those that were told outside.",
      "Exit code: 0 it holds, 1 not; the first bad row of each service is named."
    },
    mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    Addresses addresses = RunningApis.in(data.folder());
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    var api = new Api(line -> {});
    try {
      var operator = new Cast(api, addresses).signIn("operator", "operator", password);
      Map<String, Read> read = new TreeMap<>();
      urls(addresses)
          .forEach((service, url) -> read.put(service, new AuditProof(api, operator).prove(url)));
      return tell(read);
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
  }

  private static Map<String, String> urls(Addresses addresses) {
    return Map.of(
        Service.FILING_ORCHESTRATOR.title(), addresses.filings(),
        Service.DOMAIN_SERVICE.title(), addresses.domains(),
        Service.INSTANCE_SERVICE.title(), addresses.instances(),
        Service.DOCUMENT_SERVICE.title(), addresses.documents());
  }

  private static int tell(Map<String, Read> all) {
    int code = 0;
    for (Map.Entry<String, Read> one : all.entrySet()) {
      Read read = one.getValue();
      if (read.fault() == null) {
        Console.terminal()
            .say(
                "%s: %,d entries, the audit holds up to %s."
                    .formatted(one.getKey(), read.entries(), read.head()));
      } else {
        Console.errors().say(one.getKey() + ": the audit does not hold: " + read.fault());
        code = 1;
      }
    }
    return code;
  }
}
