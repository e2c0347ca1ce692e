package icp.suite.race;

import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Answer;
import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import icp.suite.client.Ledger;
import icp.suite.client.UnexpectedAnswer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All slots but one are taken; who gets the last one gives it back after the round. */
public final class LastSlot {
  /** Of an ECS instance, and of an account with Elastic Web Hosting. */
  private static final int LIMIT = 5;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Api api = new Api(line -> {});
  private final String instances;
  private final Account operator;
  private final Account applicant;
  private final Ledger ledger;
  private final Racers racers;

  /**
   * @param operatorsPassword what the operator signs in with
   */
  public LastSlot(Addresses addresses, String operatorsPassword, Racers racers) {
    Cast cast = new Cast(api, addresses);
    this.instances = addresses.instances();
    this.operator = cast.signIn("operator", "operator", operatorsPassword);
    this.applicant = cast.register();
    this.ledger = new Ledger(api, operator, addresses);
    this.racers = racers;
  }

  /** What came of all rounds of a race. */
  public record Outcome(String race, int rounds, int winners) {
    /** Adds itself as a row. */
    public void addTo(Consumer<String[]> row) {
      row.accept(new String[] {race, "" + rounds, "" + Racers.CALLERS, "" + winners});
    }
  }

  /**
   * @throws UnexpectedAnswer if a round has not exactly one winner
   */
  public Outcome ofAnInstance(int rounds) {
    return run("last number of an instance", List.of(bought("ECS")), rounds);
  }

  /**
   * @throws UnexpectedAnswer if a round has not exactly one winner
   */
  public Outcome ofAnAccount(int rounds) {
    List<String> three = Stream.generate(() -> bought("ELASTIC_WEB_HOSTING")).limit(3).toList();
    return run("last number of an account", three, rounds);
  }

  private Outcome run(String race, List<String> over, int rounds) {
    IntStream.range(1, LIMIT).forEach(n -> api.call(take(over.get(n % over.size())), 201));
    for (int round = 1; round <= rounds; round++) {
      String winner = onlyWinner(racers.race(applicant, over), race + ", round " + round);
      api.call(
          Call.of("give the number back", applicant)
              .post(instances + "/v1/service-numbers/" + winner + "/release"),
          204);
    }
    return new Outcome(race, rounds, rounds);
  }

  private static String onlyWinner(List<Answer> answers, String where) {
    List<Answer> won = answers.stream().filter(answer -> answer.status() == 201).toList();
    long refused = answers.stream().filter(LastSlot::usedUp).count();
    if (won.size() != 1 || refused != Racers.CALLERS - 1) {
      List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
      throw new UnexpectedAnswer("Not one winner: " + where + ": " + statuses);
    }
    return won.get(0).text("/id");
  }

  private static boolean usedUp(Answer answer) {
    return answer.status() == 422
        && answer.text("/findings/0/code").equals("instance-numbers-used-up");
  }

  /**
   * @throws UnexpectedAnswer if the numbers are not the sums over the ledger
   */
  public void requireLedger() {
    ledger.require();
  }

  private Call take(String instance) {
    return Call.of("take a number", applicant)
        .post(instances + "/v1/instances/" + instance + "/service-numbers");
  }

  private String bought(String type) {
    Map<String, Object> purchase =
        Map.of(
            "accountId",
            applicant.id(),
            "type",
            type,
            "region",
            "cn-hangzhou",
            "billing",
            "SUBSCRIPTION",
            "months",
            12,
            "startsOn",
            LocalDate.now(CHINA).toString(),
            "publicBandwidthMbps",
            5);
    Call buy = Call.of("buy " + type, operator).post(instances + "/v1/instances").json(purchase);
    return api.call(buy, 201).text("/id");
  }
}
