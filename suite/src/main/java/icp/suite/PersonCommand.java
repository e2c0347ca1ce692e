package icp.suite;

import icp.suite.client.Answer;
import icp.suite.client.Api;
import icp.suite.client.Cast;
import icp.suite.client.PersonRequest;
import icp.suite.client.PersonRequest.Keeper;
import icp.suite.client.PersonRequest.Said;
import icp.suite.client.UnexpectedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
      "Exports or erases what the running suite keeps of a person: first in filings, then as",
      "holder of domain names. Their certificate or mobile number is read from standard input,",
      "so that no list of processes shows it. What is not erased is named with the reason;",
      "asking again finishes what was left.",
      "Exit code: 0 all services answered, 1 not."
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

  @Option(names = "--filing", description = "the id of one filing, and no domain names")
  private String filing;

  @Option(names = "--name", description = "one domain name, and no filings")
  private String name;

  @Mixin private DataOption data;

  @Override
  public Integer call() {
    var addresses = RunningApis.in(data.folder());
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    var api = new Api(line -> {});
    try {
      var operator = new Cast(api, addresses).signIn("operator", "operator", password);
      return tell(said(new PersonRequest(api, operator, addresses, request(number()))));
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
  }

  /** Whoever names a filing or a domain name asks about that alone. */
  private List<Said> said(PersonRequest request) {
    List<Said> said = new ArrayList<>();
    if (filing != null || name == null) {
      said.add(request.of(Keeper.FILINGS, filing));
    }
    if (name != null || filing == null) {
      said.add(request.of(Keeper.NAMES, name));
    }
    return said;
  }

  /** Answers are JSON, by service; what is left goes beside them. */
  private static int tell(List<Said> all) {
    var answers = Answer.JSON.createObjectNode();
    all.forEach(said -> answers.set(said.keeper().title(), said.answer()));
    Console.terminal().say(answers.toPrettyString());
    for (Said said : all) {
      said.left().forEach(left -> Console.errors().say(said.keeper().title() + ": " + left));
    }
    return all.stream().allMatch(said -> said.answer() != null) ? 0 : 1;
  }

  private Map<String, Object> request(String number) {
    var request = new TreeMap<String, Object>();
    request.put("kind", asked == Asked.EXPORT ? "EXPORT" : "ERASURE");
    request.put("reason", reason);
    request.put(by == By.MOBILE ? "mobile" : "certificateNumber", number);
    if (type != null) {
      request.put("certificateType", type.toUpperCase(Locale.ROOT));
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
