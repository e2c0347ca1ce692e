package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.Account;
import icp.suite.client.Call;
import icp.suite.client.UnexpectedAnswer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A filing's log as a table. */
final class EventLog {

  private static final String ROW = "%3s  %-27s  %-20s  %-18s -> %-18s  %s";

  private final Desk desk;
  private final Account reviewer;

  EventLog(Desk desk, Account reviewer) {
    this.desk = desk;
    this.reviewer = reviewer;
  }

  /**
   * Prints it.
   *
   * @throws UnexpectedAnswer when it has a gap
   */
  void print(String filing, Consumer<String> say) {
    Call call = Call.of("read the log", desk.applicant()).get(desk.filing(filing) + "/events");
    JsonNode events = desk.api().call(call, 200).json();
    say.accept("\n" + ROW.formatted("#", "TIME", "TRIGGER", "FROM", "TO", "ACTOR"));
    int sequence = 0;
    for (JsonNode event : events) {
      say.accept(row(event));
      if (event.path("sequence").asInt() != ++sequence) {
        throw new UnexpectedAnswer("The filing's log has no event " + sequence + ".");
      }
    }
  }

  private String row(JsonNode event) {
    String from = event.path("from").isNull() ? "" : event.path("from").asText();
    return ROW.formatted(
        event.path("sequence").asText(),
        event.path("at").asText(),
        event.path("trigger").asText(),
        from,
        event.path("to").asText(),
        actor(event.path("actor").asText()));
  }

  private String actor(String id) {
    return Stream.of(desk.applicant(), reviewer)
        .filter(account -> account.id().equals(id))
        .findFirst()
        .map(Account::who)
        .orElse(id);
  }
}
