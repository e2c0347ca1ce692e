package icp.bench.checks;

import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Answer;
import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import icp.suite.client.UnexpectedAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A hundred names in one check, all of whose registrations are on record. Names are sold in
 * hundreds, and a front end asks about all of them while somebody types.
 */
final class DomainChecks {
  private static final int NAMES = 100;

  private final Api api = new Api(line -> {});
  private final Addresses addresses;
  private final Account applicant;
  private final List<String> names;

  /** Puts the registrations on record, as the registrar tells them to an operator. */
  DomainChecks(Addresses addresses, Account operator) {
    this.addresses = addresses;
    this.applicant = new Cast(api, addresses).register();
    String word = UUID.randomUUID().toString().substring(0, 8);
    this.names = IntStream.range(0, NAMES).mapToObj(n -> "bench" + word + n + ".com").toList();
    Call tell =
        Call.of("tell of the names", operator)
            .post(addresses.domains() + "/v1/registrar-updates")
            .json(Map.of("updates", names.stream().map(this::update).toList()));
    api.call(tell, 200);
  }

  private Map<String, Object> update(String name) {
    return Map.of(
        "eventId",
        UUID.randomUUID(),
        "accountId",
        applicant.id(),
        "name",
        name,
        "kind",
        "UPDATED",
        "at",
        Instant.now().toString(),
        "registrar",
        "Xinnet",
        "expiresOn",
        "2199-01-01",
        "holder",
        Map.of(
            "name",
            "浙江云杉科技有限公司",
            "kind",
            "ORGANISATION",
            "certificateType",
            "BUSINESS_LICENCE",
            "certificateNumber",
            "91330106MA2CFXXX1X"),
        "statuses",
        List.of());
  }

  /** Asks once for all of them. */
  void once() {
    requireAll(api.call(check(), 200));
  }

  private Call check() {
    return Call.of("check the names", applicant)
        .post(addresses.domains() + "/v1/domain-checks")
        .json(Map.of("domains", names, "province", "33", "entityKind", "ORGANISATION"));
  }

  /** A figure for a check that looked at nothing would be worth nothing. */
  private static void requireAll(Answer answer) {
    List<String> sources = answer.json().at("/items").findValuesAsText("source");
    if (answer.json().at("/items").size() != NAMES || !sources.contains("REGISTRAR")) {
      throw new UnexpectedAnswer("Not all names were checked: " + answer.shown());
    }
  }
}
