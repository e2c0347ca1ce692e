package icp.instances.check;

import static icp.instances.Scene.allotted;
import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.instances.LedgerTap;
import icp.instances.MovableClock;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class FilingEventsTest {
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final Filings filings = new Filings();
  private final LedgerTap ledger;
  private final MovableClock clock;

  FilingEventsTest(LedgerTap ledger, MovableClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @AfterEach
  void theLedgerHolds() {
    clock.putForward(java.time.Duration.ZERO);
    filings.close();
    ledger.holds();
  }

  @Test
  void aFitInstanceIsAnsweredWithItsNumber() {
    // Given
    UUID instance = bought(account, "ECS");

    // When
    filings.request(filing, 1, account, instance);
    JsonNode answer = filings.answer(filing, 1);

    // Then
    assertThat(answer.get("part").asText()).isEqualTo("INSTANCE");
    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.get("book").asText()).isNotBlank();
    assertThat(numbers(instance, "number")).containsExactly(answer.at("/references/1").asText());
    assertThat(numbers(instance, "state")).containsExactly("RESERVED");
    assertThat(ledger.acts(filing)).containsExactly("RESERVE FREE RESERVED");
  }

  @Test
  void anInstanceOfAnotherAccountIsUnknown() {
    // Given
    UUID instance = bought(UUID.randomUUID(), "ECS");

    // When
    filings.request(filing, 1, account, instance);
    JsonNode answer = filings.answer(filing, 1);

    // Then
    assertThat(answer.at("/findings/0/code").asText()).isEqualTo("instance-unknown");
    assertThat(answer.at("/references/1").isMissingNode()).isTrue();
    assertThat(ledger.acts(filing)).isEmpty();
  }

  @Test
  void theSameEventTwiceReservesOnce() {
    // Given
    UUID instance = bought(account, "ECS");
    UUID event = UUID.randomUUID();

    // When
    filings.request(event, filing, 1, account, instance);
    filings.request(event, filing, 1, account, instance);
    settle(instance);

    // Then
    assertThat(filings.answersNow(filing, 1)).hasSize(1);
    assertThat(ledger.acts(filing)).containsExactly("RESERVE FREE RESERVED");
  }

  @Test
  void askedAgainItAnswersTheSameNumber() {
    // Given
    UUID instance = bought(account, "ECS");
    filings.request(filing, 1, account, instance);
    String first = filings.answer(filing, 1).at("/references/1").asText();

    // When
    filings.request(filing, 1, account, instance);
    filings.request(filing, 2, account, instance);
    List<JsonNode> answers =
        Stream.concat(
                filings.answersNow(filing, 1).stream(), filings.answers(filing, 2, 1).stream())
            .toList();

    // Then
    assertThat(answers).allMatch(answer -> first.equals(answer.at("/references/1").asText()));
    assertThat(numbers(instance, "number")).containsExactly(first);
  }

  @Test
  void anotherInstanceTakesThePlaceOfTheFirst() {
    // Given
    UUID before = bought(account, "ECS");
    UUID after = bought(account, "NAT_GATEWAY");
    filings.request(filing, 1, account, before);
    filings.answer(filing, 1);

    // When
    filings.request(filing, 2, account, after);
    String number = filings.answer(filing, 2).at("/references/1").asText();

    // Then
    assertThat(numbers(before, "id")).isEmpty();
    assertThat(numbers(after, "number")).containsExactly(number);
  }

  @Test
  void aNumberThatWasAskedForIsUsedFirstAndGoesBackToWhoAsked() {
    // Given
    UUID instance = bought(account, "MARKETPLACE_WEBSITE");
    UUID asked = allotted(account, instance);

    // When
    filings.request(filing, 1, account, instance);
    JsonNode answer = filings.answer(filing, 1);

    // Then
    assertThat(answer.get("findings")).isEmpty();
    assertThat(numbers(instance, "id")).containsExactly(asked.toString());
    applicant(account)
        .post("/v1/service-numbers/" + asked + "/release")
        .then()
        .statusCode(409)
        .body("code", equalTo("service-number-in-filing"))
        .body("state.state", equalTo("RESERVED"))
        .body("state.filingId", equalTo(filing.toString()));
    filings.release(filing, 1);
    await().until(() -> numbers(instance, "state").equals(List.of("ALLOTTED")));
    assertThat(ledger.acts(filing))
        .containsExactly("RESERVE ALLOTTED RESERVED", "RELEASE RESERVED ALLOTTED");
  }

  @Test
  void itGoesBackExactlyOnceAndALateRequestReservesNothing() {
    // Given
    UUID instance = bought(account, "ECS");
    filings.request(filing, 1, account, instance);
    filings.answer(filing, 1);

    // When
    filings.release(filing, 1);
    filings.release(filing, 1);
    filings.request(filing, 1, account, instance);
    settle(instance);

    // Then
    assertThat(ledger.acts(filing))
        .containsExactly("RESERVE FREE RESERVED", "RELEASE RESERVED FREE");
    assertThat(numbers(instance, "filingId")).doesNotContain(filing.toString());
    filings.request(filing, 2, account, instance);
    assertThat(filings.answer(filing, 2).at("/references/1").isMissingNode()).isFalse();
  }

  @Test
  void theReleaseOfAnEarlierRevisionLeavesTheLaterOnes() {
    // Given
    UUID instance = bought(account, "ECS");
    filings.request(filing, 2, account, instance);
    filings.answer(filing, 2);

    // When
    filings.release(filing, 1);
    settle(instance);

    // Then
    assertThat(numbers(instance, "filingId")).contains(filing.toString());
  }

  @Test
  void aReleaseThatOvertookItsRequestStillHolds() {
    // Given
    UUID instance = bought(account, "ECS");

    // When
    filings.release(filing, 1);
    filings.request(filing, 1, account, instance);
    settle(instance);

    // Then
    assertThat(ledger.acts(filing)).isEmpty();
  }

  @Test
  void anApprovedFilingUsesItsNumberUpForEver() {
    // Given
    UUID instance = bought(account, "MARKETPLACE_WEBSITE");
    filings.request(filing, 1, account, instance);
    filings.answer(filing, 1);

    // When
    filings.approve(filing, account);
    filings.release(filing, 1);
    UUID next = UUID.randomUUID();
    await().until(() -> numbers(instance, "state").equals(List.of("FILED")));
    filings.request(next, 1, account, instance);

    // Then
    JsonNode refused = filings.answer(next, 1);
    assertThat(refused.at("/findings/0/code").asText()).isEqualTo("instance-numbers-used-up");
    assertThat(refused.at("/findings/0/fix/en").asText()).contains("Buy another instance");
    assertThat(ledger.acts(filing))
        .containsExactly("RESERVE FREE RESERVED", "CONSUME RESERVED FILED");
  }

  @Test
  void aNumberUnderReviewIsAttachedAndItsReleaseNamesTheFilingsState() {
    // Given
    UUID instance = bought(account, "MARKETPLACE_WEBSITE");
    UUID asked = allotted(account, instance);
    filings.request(filing, 1, account, instance);
    filings.answer(filing, 1);

    // When
    filings.passChecks(filing, account);
    await().until(() -> numbers(instance, "state").equals(List.of("ATTACHED")));

    // Then
    applicant(account)
        .post("/v1/service-numbers/" + asked + "/release")
        .then()
        .statusCode(409)
        .body("state.filingStatus", equalTo("PRELIMINARY_REVIEW"));
    filings.release(filing, 1);
    await().until(() -> numbers(instance, "state").equals(List.of("ALLOTTED")));
  }

  @Test
  void theMarketplacesNumberOfAReturnedFilingIsTheNextFilings() {
    // Given
    UUID instance = bought(account, "MARKETPLACE_WEBSITE");
    UUID next = UUID.randomUUID();
    filings.request(filing, 1, account, instance);
    String number = filings.answer(filing, 1).at("/references/1").asText();

    // When
    filings.release(filing, 1);
    await().until(() -> numbers(instance, "state").equals(List.of("ALLOTTED")));
    filings.request(next, 1, account, instance);

    // Then
    assertThat(filings.answer(next, 1).at("/references/1").asText()).isEqualTo(number);
  }

  @Test
  void aGrantedNumberIsUsedByTheRecipientsFilingAndNoSecond() {
    // Given
    UUID instance = bought(account, "ECS");
    UUID recipient = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    applicant(account)
        .contentType("application/json")
        .body("{\"accountId\":\"" + recipient + "\"}")
        .post("/v1/service-numbers/" + allotted(account, instance) + "/grant")
        .then()
        .statusCode(200);

    // When
    filings.request(filing, 1, recipient, instance);
    JsonNode used = filings.answer(filing, 1);
    filings.request(second, 1, recipient, instance);

    // Then
    assertThat(used.get("findings")).isEmpty();
    assertThat(numbers(instance, "number")).containsExactly(used.at("/references/1").asText());
    assertThat(numbers(instance, "filingId")).containsOnlyNulls();
    assertThat(filings.answer(second, 1).at("/findings/0/code").asText())
        .isEqualTo("instance-unknown");
  }

  @Test
  void aReservationThatNobodyUsesLapses() {
    // Given
    UUID instance = bought(account, "ECS");
    filings.request(filing, 1, account, instance);
    filings.answer(filing, 1);

    // When
    clock.putForward(java.time.Duration.ofDays(8));

    // Then
    await().until(() -> numbers(instance, "state").isEmpty());
    assertThat(ledger.acts(filing))
        .containsExactly("RESERVE FREE RESERVED", "EXPIRE RESERVED FREE");
  }

  @Test
  void moreFilingsThanNumbersGetExactlyTheNumbers() {
    // Given
    UUID instance = bought(account, "ECS");
    List<UUID> many = Stream.generate(UUID::randomUUID).limit(20).toList();

    // When
    many.forEach(one -> filings.request(one, 1, account, instance));
    List<JsonNode> answers = many.stream().map(one -> filings.answer(one, 1)).toList();

    // Then
    assertThat(answers)
        .filteredOn(answer -> !answer.at("/references/1").isMissingNode())
        .hasSize(5);
    assertThat(answers)
        .filteredOn(answer -> answer.at("/references/1").isMissingNode())
        .hasSize(15)
        .allMatch(
            answer -> "instance-numbers-used-up".equals(answer.at("/findings/0/code").asText()));
  }

  @Test
  void poisonIsPutAsideAndTheNextIsAnswered() {
    // Given
    UUID instance = bought(account, "ECS");
    UUID half = UUID.randomUUID();
    UUID garbage = UUID.randomUUID();

    // When
    filings.sayGarbage(garbage);
    filings.sayHalf(half);
    filings.request(filing, 1, account, instance);

    // Then
    assertThat(filings.answer(filing, 1).at("/references/1").isMissingNode()).isFalse();
    assertThat(KafkaTap.header(filings.deadLetter(garbage), "dead-letter-cause")).isNotBlank();
    assertThat(KafkaTap.header(filings.deadLetter(half), "dead-letter-consumer"))
        .isEqualTo("instance-service.v1");
    assertThat(ledger.acts(half)).isEmpty();
  }

  /**
   * Everything said of the filing before has had its effect when a later word of it is answered.
   */
  private void settle(UUID instance) {
    filings.settle(filing, instance);
  }

  private List<String> numbers(UUID instance, String field) {
    return applicant(account)
        .get("/v1/instances/" + instance + "/service-numbers")
        .jsonPath()
        .getList("items." + field);
  }
}
