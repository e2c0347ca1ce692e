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
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a number on the way of its filing. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class FilingNumbersTest {
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final Filings filings = new Filings();
  private final LedgerTap ledger;
  private final MovableClock clock;

  FilingNumbersTest(LedgerTap ledger, MovableClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @AfterEach
  void theLedgerHolds() {
    clock.putForward(Duration.ZERO);
    filings.close();
    ledger.holds();
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
    clock.putForward(Duration.ofDays(8));

    // Then
    await().until(() -> numbers(instance, "state").isEmpty());
    assertThat(ledger.acts(filing))
        .containsExactly("RESERVE FREE RESERVED", "EXPIRE RESERVED FREE");
  }

  private List<String> numbers(UUID instance, String field) {
    return applicant(account)
        .get("/v1/instances/" + instance + "/service-numbers")
        .jsonPath()
        .getList("items." + field);
  }
}
