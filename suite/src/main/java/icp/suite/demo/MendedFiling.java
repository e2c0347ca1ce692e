package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.Account;
import icp.suite.client.Answer;
import icp.suite.client.Call;
import icp.suite.client.UnexpectedAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A filing that the reviewer returns with a reason, and that gets its number once it is mended. */
final class MendedFiling {

  private static final String NAME = "云杉园艺用品";

  private final Desk desk;
  private final Account reviewer;
  private final Consumer<String> say;

  MendedFiling(Desk desk, Account reviewer, Consumer<String> say) {
    this.desk = desk;
    this.reviewer = reviewer;
    this.say = say;
  }

  void run(PassingFiling passing) {
    String id = passing.prepared();
    desk.submit(id);
    desk.await(id, "PRELIMINARY_REVIEW");
    giveBack(id);
    mend(id);
    desk.submit(id);
    desk.await(id, "PRELIMINARY_REVIEW");
    compare(id);
    passing.finish(id);
  }

  private void giveBack(String id) {
    Map<String, String> reason =
        Map.of(
            "code", "site-name-unrelated",
            "field", "/websites/1/name",
            "note", "The shop sells tools, too.");
    Call call =
        Call.of("return the filing with a reason", reviewer)
            .post(desk.filing(id) + "/return")
            .ifMatch(desk.look(id, reviewer).etag())
            .json(Map.of("reasons", List.of(reason)));
    JsonNode told = desk.api().call(call, 200).json().at("/reasons/0");
    say.accept("  %s: %s".formatted(told.path("field").asText(), told.at("/message/en").asText()));
  }

  private void mend(String id) {
    Answer seen = desk.look(id, desk.applicant());
    Call call =
        Call.of("mend the website's name", desk.applicant())
            .patch(desk.filing(id))
            .ifMatch(seen.etag())
            .json(Map.of("websites", Map.of("1", Map.of("name", NAME))));
    desk.api().call(call, 200);
  }

  private void compare(String id) {
    String url = desk.reviews().replaceAll("\\?.*", "/") + id;
    Call call = Call.of("see what was mended", reviewer).get(url);
    JsonNode differences = desk.api().call(call, 200).json().path("differences");
    if (differences.size() != 1 || !differences.at("/0/after").asText().equals(NAME)) {
      throw new UnexpectedAnswer("The review does not show what was mended: " + differences);
    }
    say.accept("  %s -> %s".formatted(differences.at("/0/before").asText(), NAME));
  }
}
