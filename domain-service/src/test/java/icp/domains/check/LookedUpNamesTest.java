package icp.domains.check;

import static icp.domains.check.Orchestrator.codes;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import icp.domains.lookup.DnsServer;
import icp.domains.lookup.LookupRounds;
import icp.domains.lookup.RdapServer;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class LookedUpNamesTest {
  @Inject LookupRounds rounds;

  private final Orchestrator orchestrator = new Orchestrator();
  private final DnsServer dns = new DnsServer();
  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final String name = "l" + UUID.randomUUID() + ".com";

  @BeforeEach
  void fileAGoodDomain() {
    orchestrator.fileGoodDomain(filing, account, name);
  }

  @AfterEach
  void close() {
    orchestrator.close();
    dns.close();
  }

  @Test
  void whereANamePointsIsLearntInTheBackgroundAndRevisesTheAnswer() {
    dns.tell("www." + name, "A", "198.51.100.9");

    rounds.run(dns, name);

    assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
        .containsExactly("domain-resolves-already");
  }

  @Test
  void whatTheRegistrySaysIsBelievedOverTheApplicant() {
    try (RdapServer registry = new RdapServer()) {
      registry.tell(name, "server hold");

      rounds.run(registry, name);

      assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
          .containsExactly("domain-on-hold");
      check().body("facts.statuses.source", equalTo("RDAP"));
      check().body("facts.holder.source", equalTo("APPLICANT"));
    }
  }

  @Test
  void aNameThatTheRegistryDoesNotKnowIsSaidToBeSo() {
    try (RdapServer registry = new RdapServer()) {
      rounds.run(registry, name);

      assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
          .containsExactly("domain-not-registered");
    }
  }

  /** As a front end asks while somebody types. */
  private ValidatableResponse check() {
    return given()
        .auth()
        .oauth2(Tokens.of(account, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body(Map.of("domain", name, "province", "33", "entityKind", "ORGANISATION"))
        .post("/v1/domain-checks")
        .then()
        .statusCode(200);
  }
}
