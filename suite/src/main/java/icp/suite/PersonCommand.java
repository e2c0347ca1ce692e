package icp.suite;

import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import icp.suite.client.UnexpectedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a person who wrote in, on the running suite. */
@Command(
    name = "person",
    description = {
      "Exports or erases what the running suite keeps of a person. Their certificate or mobile",
      "number is read from standard input, so that no list of processes shows it.",
      "Exit code: 0 answered, 1 not; what is not erased is named with the reason."
    },
    mixinStandardHelpOptions = true)
final class PersonCommand implements Callable<Integer> {

  /** What is asked for. */
  enum Asked {
    EXPORT,
    ERASE
  }

  /** By what the person is found. */
  enum By {
    CERTIFICATE,
    MOBILE
  }

  @Parameters(index = "0", description = "export or erase")
  private Asked asked;

  @Option(names = "--by", defaultValue = "CERTIFICATE", description = "certificate or mobile")
  private By by;

  @Option(names = "--type", description = "of the certificate, RESIDENT_IDENTITY_CARD unless told")
  private String type;

  @Option(names = "--reason", required = true, description = "for the record, naming nobody")
  private String reason;

  @Option(names = "--filing", description = "the id of one filing; all of them unless told")
  private String filing;

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    var addresses = RunningApis.in(data.folder());
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    var api = new Api(line -> {});
    try {
      var operator = new Cast(api, addresses).signIn("operator", "operator", password);
      var ask =
          Call.of("ask for a person", operator)
              .post(addresses.filings() + "/v1/person-requests")
              .json(request(number()));
      Console.terminal().say(api.call(ask, 200).json().toPrettyString());
      return 0;
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
  }

  private Map<String, Object> request(String number) {
    var request = new TreeMap<String, Object>();
    request.put("kind", asked == Asked.EXPORT ? "EXPORT" : "ERASURE");
    request.put("reason", reason);
    request.put(by == By.MOBILE ? "mobile" : "certificateNumber", number);
    if (type != null) {
      request.put("certificateType", type.toUpperCase(Locale.ROOT));
    }
    if (filing != null) {
      request.put("filingId", filing);
    }
    return request;
  }

  private static String number() {
    try {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
