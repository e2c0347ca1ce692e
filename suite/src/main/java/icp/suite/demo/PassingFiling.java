package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.Account;
import icp.suite.client.Call;
import icp.suite.client.UnexpectedAnswer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A filing with nothing wrong, of two websites, from its draft to their numbers. */
final class PassingFiling {

  private static final int QUEUE = 100;
  private static final String SANDBOX_CODE = "246810";

  private final Desk desk;
  private final Account reviewer;
  private final Consumer<String> say;

  PassingFiling(Desk desk, Account reviewer, Consumer<String> say) {
    this.desk = desk;
    this.reviewer = reviewer;
    this.say = say;
  }

  void run() {
    String id = prepared(List.of("云杉园艺", "云杉花木"));
    desk.submit(id);
    desk.await(id, "PRELIMINARY_REVIEW");
    finish(id);
  }

  /** From the reviewer's desk to the number. */
  void finish(String id) {
    approve(id);
    desk.await(id, "FACE_VERIFICATION");
    new BackdropVerification(desk, reviewer, id).pass();
    desk.await(id, "SMS_VERIFICATION");
    enterTheCode(id);
    show(desk.await(id, "APPROVED").json().path("outcome"));
    new EventLog(desk, reviewer).print(id, say);
  }

  /** Refused until the simulated gateway has sent it; its code is always the same. */
  private void enterTheCode(String id) {
    desk.api()
        .await(
            () ->
                Call.of("enter the code sent by SMS", desk.applicant())
                    .post(desk.filing(id) + "/sms-code")
                    .json(Map.of("code", SANDBOX_CODE, "certificateTail", Company.personsTail())),
            answer -> answer.status() == 200);
  }

  private void show(JsonNode outcome) {
    for (JsonNode website : outcome.path("websites")) {
      say.accept("  number:  " + website.path("number").asText());
      say.accept("  footer:  " + website.path("footer").asText());
    }
    say.accept("  public security filing until " + outcome.path("publicSecurityDue").asText());
  }

  /** Everything that it takes of one website, up to the moment before it is handed in. */
  String prepared() {
    return prepared(List.of("云杉园艺"));
  }

  private String prepared(List<String> websites) {
    String id = drafted(websites);
    new Papers(desk, id, say).upload();
    return id;
  }

  private String drafted(List<String> names) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String instance =
        desk.buyInstance(
            "record the purchase of an ECS instance",
            Map.of(
                "accountId",
                desk.applicant().id(),
                "type",
                "ECS",
                "region",
                "cn-hangzhou",
                "billing",
                "SUBSCRIPTION",
                "months",
                12,
                "startsOn",
                today.toString(),
                "publicBandwidthMbps",
                5));
    List<Map<String, Object>> websites = new ArrayList<>();
    for (String name : names) {
      String domain = Desk.freshName("cn");
      desk.registerDomain(domain, registration(today));
      websites.add(Company.website(name, domain, instance));
    }
    return desk.draft(websites);
  }

  private static Map<String, Object> registration(LocalDate today) {
    return Map.of(
        "holderName",
        Company.NAME,
        "holderKind",
        "ORGANISATION",
        "holderCertificateType",
        "BUSINESS_LICENCE",
        "holderCertificateNumber",
        Company.LICENCE,
        "registrar",
        "Xinnet",
        "expiresOn",
        today.plusYears(2).toString(),
        "realName",
        Map.of("state", "PASSED", "passedOn", today.minusMonths(1).toString()));
  }

  private void approve(String id) {
    Call look = Call.of("look at the queue", reviewer).get(desk.reviews());
    requireQueued(desk.api().call(look, 200).json(), id);
    Call approve =
        Call.of("approve the filing", reviewer)
            .post(desk.filing(id) + "/approve")
            .ifMatch(desk.look(id, reviewer).etag());
    desk.api().call(approve, 200);
  }

  /** The oldest come first: in a long queue ours is not among those that are shown. */
  private static void requireQueued(JsonNode queue, String id) {
    JsonNode shown = queue.path("items");
    if (shown.size() < QUEUE && !shown.findValuesAsText("id").contains(id)) {
      throw new UnexpectedAnswer("The reviewer's queue does not have the filing " + id + ".");
    }
  }
}
