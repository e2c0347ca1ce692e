package icp.instances.check;

import static icp.instances.Scene.allotted;
import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import icp.contracts.InstanceFacts.Carrier;
import icp.instances.LedgerTap;
import icp.instances.Scene;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each website takes a number of its own; a filing gets all of them, or none. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class SeveralWebsitesTest {
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final Filings filings = new Filings();
  private final LedgerTap ledger;

  SeveralWebsitesTest(LedgerTap ledger) {
    this.ledger = ledger;
  }

  @AfterEach
  void theLedgerHolds() {
    filings.close();
    ledger.holds();
  }

  @Test
  void eachWebsiteTakesItsOwnNumberAndGivesItBack() {
    UUID one = bought(account, "ECS");
    UUID other = bought(account, "ECS");

    filings.request(filing, 1, account, Map.of(1, on(one), 2, on(one), 7, on(other)));
    JsonNode answer = filings.answer(filing, 1);

    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.get("references").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("1", "2", "7");
    assertThat(answer.get("references")).doesNotHaveDuplicates();
    assertThat(ledger.taken(account)).isEqualTo(3);

    filings.release(filing, 1);
    filings.settle(filing, one);
    assertThat(ledger.taken(account)).isZero();
  }

  @Test
  void theSameQuestionAgainHasTheSameAnswer() {
    UUID instance = bought(account, "ECS");
    filings.request(filing, 1, account, Map.of(1, on(instance), 2, on(instance)));
    filings.request(filing, 1, account, Map.of(1, on(instance), 2, on(instance)));

    List<JsonNode> answers = filings.answers(filing, 1, 2);

    assertThat(answers.get(1)).isEqualTo(answers.get(0));
    assertThat(ledger.taken(account)).isEqualTo(2);
  }

  @Test
  void whereTheLimitIsTooSmallForAllNoneTakesANumber() {
    UUID instance = bought(account, "ECS");
    for (int i = 0; i < 4; i++) {
      filings.request(UUID.randomUUID(), 1, account, Map.of(1, on(instance)));
    }
    filings.settle(filing, instance);

    filings.request(filing, 1, account, Map.of(2, on(instance), 3, on(instance)));
    JsonNode answer = filings.answer(filing, 1);

    assertThat(found(answer)).containsExactly("instance-numbers-used-up /websites/3/instanceId");
    assertThat(answer.get("references")).isEmpty();
    assertThat(ledger.acts(filing)).isEmpty();
  }

  @Test
  void everyWebsiteIsToldWhatStandsAgainstIt() {
    UUID foreign = bought(UUID.randomUUID(), "ECS");
    UUID good = bought(account, "ECS");

    filings.request(
        filing,
        1,
        account,
        Map.of(1, on(good), 4, on(foreign), 9, Carrier.ofNumber(UUID.randomUUID())));

    assertThat(found(filings.answer(filing, 1)))
        .containsExactly(
            "instance-unknown /websites/4/instanceId",
            "service-number-unknown /websites/9/serviceNumber");
  }

  @Test
  void aWebsiteMayNameTheNumberThatItTakes() {
    UUID instance = bought(account, "ECS");
    allotted(account, instance);
    UUID named = number(allotted(account, instance));

    filings.request(
        filing, 1, account, Map.of(1, Carrier.ofNumber(named), 2, on(instance), 3, on(instance)));
    JsonNode answer = filings.answer(filing, 1);

    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.at("/references/1").asText()).isEqualTo(named.toString());
    assertThat(ledger.taken(account)).isEqualTo(3);
    filings.request(filing, 1, account, Map.of(1, Carrier.ofNumber(named)));
    assertThat(filings.answers(filing, 1, 2).get(1).at("/references/1").asText())
        .isEqualTo(named.toString());
    filings.settle(filing, instance);
    assertThat(ledger.taken(account)).isEqualTo(2);
  }

  @Test
  void aNumberThatIsAnothersOrInUseOrNamedTwiceIsRefused() {
    UUID instance = bought(account, "ECS");
    UUID used = number(allotted(account, instance));
    UUID free = number(allotted(account, instance));
    UUID owner = UUID.randomUUID();
    UUID others = Scene.number(owner, allotted(owner, bought(owner, "ECS")));
    UUID rival = UUID.randomUUID();
    filings.request(rival, 1, account, Map.of(1, Carrier.ofNumber(used)));
    filings.answer(rival, 1);

    filings.request(
        filing,
        1,
        account,
        Map.of(
            1, Carrier.ofNumber(used),
            2, Carrier.ofNumber(others),
            3, Carrier.ofNumber(free),
            4, Carrier.ofNumber(free)));

    assertThat(found(filings.answer(filing, 1)))
        .containsExactly(
            "service-number-in-use /websites/1/serviceNumber",
            "service-number-unknown /websites/2/serviceNumber",
            "service-number-twice /websites/4/serviceNumber");
  }

  @Test
  void aGrantedNumberIsTakenByWhomItWasGrantedTo() {
    UUID owner = UUID.randomUUID();
    UUID id = allotted(owner, bought(owner, "ECS"));
    UUID granted = Scene.number(owner, id);
    applicant(owner)
        .contentType("application/json")
        .body(Map.of("accountId", account))
        .post("/v1/service-numbers/" + id + "/grant")
        .then()
        .statusCode(200);

    filings.request(filing, 1, account, Map.of(1, Carrier.ofNumber(granted)));
    UUID own = UUID.randomUUID();
    filings.request(own, 1, owner, Map.of(1, Carrier.ofNumber(granted)));

    assertThat(filings.answer(filing, 1).at("/references/1").asText())
        .isEqualTo(granted.toString());
    assertThat(found(filings.answer(own, 1)))
        .containsExactly("service-number-granted-away /websites/1/serviceNumber");
  }

  @Test
  void aDraftIsToldWhetherNumbersWouldBeLeftAndTakesNone() {
    UUID instance = bought(account, "ECS");
    UUID named = number(allotted(account, instance));

    filings.type(
        filing, 7, account, Map.of(1, on(instance), 2, Carrier.ofNumber(named), 3, on(instance)));
    JsonNode answer = filings.answer(filing, 0);

    assertThat(answer.get("draft").asLong()).isEqualTo(7);
    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.get("references")).isEmpty();
    assertThat(ledger.acts(filing)).isEmpty();
    assertThat(ledger.taken(account)).isEqualTo(1);
    assertThat(ledger.heldRows(filing)).isZero();
  }

  private UUID number(UUID id) {
    return Scene.number(account, id);
  }

  private static List<String> found(JsonNode answer) {
    List<String> found = new ArrayList<>();
    answer
        .get("findings")
        .forEach(one -> found.add(one.get("code").asText() + " " + one.get("field").asText()));
    return found;
  }

  private static Carrier on(UUID instance) {
    return Carrier.ofInstance(instance);
  }
}
