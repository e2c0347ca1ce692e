package icp.domains.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CertificateType;
import icp.contracts.CheckFacts;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.EntityKind;
import icp.contracts.Fingerprinter;
import icp.contracts.InstanceFacts;
import icp.contracts.InstanceFacts.Carrier;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.contracts.UnitNature;
import icp.domains.registration.Said;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class CheckRequestsTest {
  private static final String ASKED = MessageType.CHECK_REQUESTED.id();
  private static final String ANSWERED = MessageType.DOMAIN_CHECK_ANSWERED.id();
  private static final String NUMBER = "91330106MA2CFXXX1X";
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);

  private final ObjectMapper json = new ObjectMapper();
  private final KafkaTap filings = new KafkaTap(Topics.FILINGS);
  private final KafkaTap domains = new KafkaTap(Topics.DOMAINS);
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();

  /** Of this test alone: a name is taken by one filing. */
  private final String name = "d" + UUID.randomUUID() + ".cn";

  private final AgroalDataSource database;

  CheckRequestsTest(AgroalDataSource database) {
    this.database = database;
  }

  @AfterEach
  void close() {
    filings.close();
    domains.close();
  }

  @Test
  void answersFitAboutAGoodDomainAndKeepsTheAnswer() {
    say();

    ask(UUID.randomUUID(), filing, domain("www." + name, "浙江云杉科技有限公司", NUMBER));

    JsonNode answer = domains.awaitEvent(ANSWERED, filing.toString());
    assertThat(answer.findValuesAsText("code")).containsExactly("domain-folded");
    assertThat(answer.get("revision").asInt()).isEqualTo(1);
    assertThat(answer.get("part").asText()).isEqualTo("DOMAIN");
    assertThat(answer.get("book").asText()).isNotBlank();
    last(account, Roles.APPLICANT).statusCode(200).body("fit", equalTo(true));
    last(UUID.randomUUID(), Roles.REVIEWER).statusCode(200);
    last(UUID.randomUUID(), Roles.APPLICANT).statusCode(404);
  }

  @Test
  void tellsWhatDiffersOfTheHolderWithoutItsValue() {
    say();

    ask(UUID.randomUUID(), filing, domain(name, "杭州别家有限公司", NUMBER));

    JsonNode answer = domains.awaitEvent(ANSWERED, filing.toString());
    assertThat(answer.findValuesAsText("code")).containsExactly("domain-holder-name-differs");
    assertThat(answer.toString()).doesNotContain("云杉", "别家", NUMBER);
  }

  @Test
  void findsFactsOfTheFilingsOwnAccountOnly() {
    say();
    CheckRequested asked =
        new CheckRequested(filing, 1, UUID.randomUUID(), domain(name, "浙江云杉科技有限公司", NUMBER));

    filings.say(ASKED, filing.toString(), text(asked));

    assertThat(domains.awaitEvent(ANSWERED, filing.toString()).findValuesAsText("code"))
        .containsExactly("domain-registration-missing");
  }

  @Test
  void examinesEachWebsiteAndSaysAllAtOnce() {
    say();
    DomainFacts one = domain(name, "浙江云杉科技有限公司", NUMBER);
    DomainFacts three = with(one, Map.of(1, name, 3, "http://example.cn", 20, "www." + name));

    ask(UUID.randomUUID(), filing, three);

    JsonNode answer = domains.awaitEvent(ANSWERED, filing.toString());
    assertThat(answer.get("findings"))
        .extracting(found -> found.get("code").asText() + " " + found.get("field").asText())
        .containsExactly(
            "domain-name-malformed /websites/3/domain",
            "domain-twice-in-filing /websites/20/domain",
            "domain-folded /websites/20/domain");
  }

  @Test
  void everyNameOfAFilingIsTakenForItAndLeftWithTheNextRevision() {
    String other = "other-" + name;
    DomainFacts one = domain(name, "a", "b");
    filings.say(
        ASKED,
        filing.toString(),
        text(new CheckRequested(filing, 1, account, with(one, Map.of(1, name, 2, other)))));
    domains.awaitEvent(ANSWERED, filing.toString());
    UUID rival = UUID.randomUUID();
    ask(UUID.randomUUID(), rival, with(one, Map.of(1, other)));
    assertThat(domains.awaitEvent(ANSWERED, rival.toString()).findValuesAsText("code"))
        .contains("domain-in-another-filing");

    filings.say(ASKED, filing.toString(), text(new CheckRequested(filing, 2, account, one)));
    // The same key, so the same partition: the filing's question is answered before this one.
    UUID late = UUID.randomUUID();
    CheckRequested again = new CheckRequested(late, 1, account, with(one, Map.of(1, other)));
    filings.say(ASKED, filing.toString(), text(again));

    assertThat(domains.awaitEvent(ANSWERED, late.toString()).findValuesAsText("code"))
        .doesNotContain("domain-in-another-filing");
  }

  @Test
  void aDraftIsAnsweredAndNothingIsKeptOfIt() {
    DomainFacts facts = domain(name, "a", "b");
    CheckRequested typed = new CheckRequested(filing, 0, account, facts, 7L);

    filings.say(ASKED, filing.toString(), text(typed));

    JsonNode answer = domains.awaitEvent(ANSWERED, filing.toString());
    assertThat(answer.get("draft").asLong()).isEqualTo(7);
    assertThat(answer.findValuesAsText("code")).containsExactly("domain-registration-missing");
    last(account, Roles.APPLICANT).statusCode(404);
    assertThat(rows("claim where filing_id")).isZero();
    assertThat(rows("domain_answer where filing_id")).isZero();
    assertThat(rows("domain_check where filing_id")).isZero();
  }

  private long rows(String of) {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from " + of + " = ?")) {
      count.setObject(1, filing);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void findsThatADomainIsNone() {
    ask(UUID.randomUUID(), filing, domain("http://example.cn", "a", "b"));

    assertThat(domains.awaitEvent(ANSWERED, filing.toString()).findValuesAsText("code"))
        .containsExactly("domain-name-malformed");
  }

  @Test
  void answersAnEventOnceAndAQuestionEachTime() {
    UUID event = UUID.randomUUID();
    CheckFacts facts = domain(name, "a", "b");

    ask(event, filing, facts);
    ask(event, filing, facts);
    ask(UUID.randomUUID(), filing, facts);
    // The same key, so the same partition: once the last is answered, all before it were taken in.
    UUID after = UUID.randomUUID();
    filings.say(ASKED, filing.toString(), text(new CheckRequested(after, 1, account, facts)));

    domains.awaitEvent(ANSWERED, after.toString());
    assertThat(domains.all()).filteredOn(r -> filing.toString().equals(r.key())).hasSize(2);
  }

  @Test
  void leavesOtherPartsToTheirOwners() {
    ask(
        UUID.randomUUID(),
        filing,
        new InstanceFacts(new TreeMap<>(Map.of(1, Carrier.ofInstance(UUID.randomUUID())))));
    UUID after = UUID.randomUUID();
    CheckFacts facts = domain(name, "a", "b");
    filings.say(ASKED, filing.toString(), text(new CheckRequested(after, 1, account, facts)));

    domains.awaitEvent(ANSWERED, after.toString());
    assertThat(domains.all()).noneMatch(r -> filing.toString().equals(r.key()));
  }

  @Test
  void buriesPoisonAndGoesOn() {
    String poisoned = UUID.randomUUID().toString();
    String incomplete = UUID.randomUUID().toString();
    try (KafkaTap dead = new KafkaTap(Topics.FILINGS + ".dlq")) {
      filings.write(poisoned, "no json".getBytes(), Map.of("ce_type", ASKED));
      filings.say(ASKED, incomplete, "{\"filingId\": null, \"revision\": 1}");
      ask(UUID.randomUUID(), filing, domain(name, "a", "b"));

      dead.awaitRecord(record -> poisoned.equals(record.key()));
      dead.awaitRecord(record -> incomplete.equals(record.key()));
      domains.awaitEvent(ANSWERED, filing.toString());
    }
    assertThat(domains.all()).noneMatch(r -> incomplete.equals(r.key()));
  }

  private void ask(UUID event, UUID about, CheckFacts facts) {
    filings.say(event, ASKED, about.toString(), text(new CheckRequested(about, 1, account, facts)));
  }

  private static DomainFacts domain(String domain, String name, String number) {
    return new DomainFacts(
        new TreeMap<>(Map.of(1, domain)),
        "33",
        EntityKind.ORGANISATION,
        UnitNature.ENTERPRISE,
        FINGERPRINTER.of(name, CertificateType.BUSINESS_LICENCE, number),
        null);
  }

  private static DomainFacts with(DomainFacts facts, Map<Integer, String> names) {
    return new DomainFacts(
        new TreeMap<>(names),
        facts.province(),
        facts.entityKind(),
        facts.nature(),
        facts.entity(),
        facts.representative());
  }

  private String text(CheckRequested asked) {
    try {
      return json.writeValueAsString(asked);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void say() {
    given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body(Said.SAID)
        .put("/v1/domains/" + name)
        .then()
        .statusCode(201);
  }

  private io.restassured.response.ValidatableResponse last(UUID who, String role) {
    return given().auth().oauth2(Tokens.of(who, role)).get("/v1/domain-checks/" + filing).then();
  }
}
