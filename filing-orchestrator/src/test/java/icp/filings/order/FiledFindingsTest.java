package icp.filings.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.contracts.MessageType;
import icp.contracts.Part;
import icp.contracts.Topics;
import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.filing.FilingDriver;
import icp.filings.stream.Listening;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose domain name or instance ends is told of it by the filing, once. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class FiledFindingsTest {
  private static final String ENDS_SOON =
      FilingDriver.blocker("domain-ends-soon", Part.DOMAIN).replace("BLOCKER", "WARNING");
  private static final String EXPIRED = FilingDriver.blocker("domain-expired", Part.DOMAIN);
  private static final String RELEASED = FilingDriver.blocker("instance-released", Part.INSTANCE);

  private static final Pattern TYPED = Pattern.compile("\"draft\":\\s*\\d");
  private static final Pattern PART = Pattern.compile("\"part\":\\s*\"(\\w+)\"");

  @TestHTTPResource("/v1/filings/")
  URI filings;

  private Gateway gateway;
  private Office office;
  private String id;

  @BeforeEach
  void haveItFiled() {
    gateway = new Gateway();
    office = new Office(gateway);
    id = office.filed();
  }

  @AfterEach
  void stopTheGateway() {
    gateway.close();
  }

  @Test
  void anEndIsToldOnceBeforeItAndOnceWhenItHasCome() {
    found(Part.DOMAIN, ENDS_SOON);
    awaitTriggers("FOUND_ENDING");
    found(Part.DOMAIN, ENDS_SOON);
    found(Part.DOMAIN, EXPIRED);
    awaitTriggers("FOUND_ENDING", "FOUND_UNFIT");

    assertThat(office.drive.filing(id).getString("status")).isEqualTo("APPROVED");
    assertThat(shown("DOMAIN")).containsExactly("domain-expired");
    assertThat(office.drive.filing(id).getString("serviceNumbers.1")).isEqualTo("number-1");
  }

  @Test
  void eachPartIsToldOfByItselfAndWhatIsMendedIsShown() {
    found(Part.DOMAIN, ENDS_SOON);
    awaitTriggers("FOUND_ENDING");
    found(Part.INSTANCE, RELEASED);
    awaitTriggers("FOUND_ENDING", "FOUND_UNFIT");
    found(Part.DOMAIN, "[]");
    await().atMost(Duration.ofSeconds(30)).until(() -> shown("DOMAIN").isEmpty());

    assertThat(shown("INSTANCE")).containsExactly("instance-released");
    assertThat(triggers()).hasSize(2);
  }

  @Test
  void theStreamOfItsEventsTellsIt() throws IOException {
    try (Listening listening =
        Listening.to(
            filings.resolve(id + "/event-stream"),
            Tokens.of(office.drive.account, Roles.APPLICANT),
            "0")) {
      found(Part.DOMAIN, ENDS_SOON);

      List<Listening.Event> events =
          listening.until(event -> event.data().contains("FOUND_ENDING"));

      assertThat(events.get(events.size() - 1).data())
          .contains("\"from\":\"APPROVED\"", "\"to\":\"APPROVED\"");
    }
  }

  @Test
  void onceItIsChangedItsPartsAreAskedOfWhatIsFiledThen() {
    String change = office.change(id).extract().path("id");
    office
        .patch(change, "{\"entity\":{\"certificateAddress\":\"浙江省杭州市西湖区文三路2号3层301室\"}}")
        .statusCode(200);
    office.submit(change).statusCode(200);
    office.answer(change, Part.DOCUMENTS);
    office.approve(change);
    office.drive.verified(change, 1, true);
    office.enterTheCode(change);

    office.granted(change).statusCode(204);

    try (KafkaTap tap = new KafkaTap(Topics.FILINGS)) {
      await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> asked(tap).size() == 5);
      assertThat(asked(tap).subList(3, 5)).containsExactlyInAnyOrder("DOMAIN", "INSTANCE");
    }
    found(Part.DOMAIN, ENDS_SOON);
    await().atMost(Duration.ofSeconds(30)).until(() -> triggers().equals(List.of("FOUND_ENDING")));
  }

  /** Of which parts its owners were asked, but for what was typed; in order. */
  private List<String> asked(KafkaTap tap) {
    return tap.all().stream()
        .filter(record -> id.equals(record.key()))
        .filter(record -> MessageType.CHECK_REQUESTED.id().equals(KafkaTap.type(record)))
        .map(record -> new String(record.value()))
        .filter(said -> !TYPED.matcher(said).find())
        .map(PART::matcher)
        .filter(Matcher::find)
        .map(part -> part.group(1))
        .toList();
  }

  private void found(Part part, String findings) {
    office.drive.answer(id, 1, part, findings);
  }

  private void awaitTriggers(String... wanted) {
    await().atMost(Duration.ofSeconds(30)).until(() -> triggers().equals(List.of(wanted)));
  }

  private List<String> triggers() {
    return office
        .drive
        .applicant()
        .get("/v1/filings/" + id + "/events")
        .jsonPath()
        .<String>getList("trigger")
        .stream()
        .filter(trigger -> trigger.startsWith("FOUND_"))
        .toList();
  }

  private List<String> shown(String part) {
    return office
        .drive
        .filing(id)
        .getList("checks.find { it.part == '" + part + "' }.findings.code");
  }
}
