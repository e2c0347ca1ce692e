package icp.instances.check;

import static icp.instances.Scene.applicant;
import static icp.instances.Scene.bought;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import icp.instances.LedgerTap;
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

/** What is asked of this service, in whatever order and how often, and what it answers. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class FilingEventsTest {
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final Filings filings = new Filings();
  private final LedgerTap ledger;

  FilingEventsTest(LedgerTap ledger) {
    this.ledger = ledger;
  }

  @AfterEach
  void theLedgerHolds() {
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
