package icp.domains.check;

import static icp.domains.check.Orchestrator.codes;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class AmendedBookTest {
  private static final String REFUSED =
      """
      {"kind": "GENERIC", "approved": "NO", "source": "domain.miit.gov.cn", "from": "2026-01-01",
       "why": "It is not on the list."}
      """;

  private final UUID account = UUID.randomUUID();
  private final UUID filing = UUID.randomUUID();
  private final String tld = "b" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
  private final String name = "example." + tld;

  @Test
  void aFilingUnderWayHearsThatItsSuffixIsNoLongerUnknown() {
    try (Orchestrator orchestrator = new Orchestrator()) {
      orchestrator.fileDomain(filing, account, name);
      assertThat(codes(orchestrator.awaitAnswers(filing, 1).get(0)))
          .containsExactly("domain-tld-unknown");

      given()
          .auth()
          .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
          .contentType(ContentType.JSON)
          .body(REFUSED)
          .put("/v1/tlds/" + tld)
          .then()
          .statusCode(200);

      assertThat(codes(orchestrator.awaitAnswers(filing, 2).get(1)))
          .containsExactly("domain-tld-not-approved");
    }
  }
}
