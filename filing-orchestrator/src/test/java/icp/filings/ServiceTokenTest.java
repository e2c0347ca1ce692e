package icp.filings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens to services and what to people, whatever roles a provider writes into a token. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class ServiceTokenTest {
  private static final String OWN = "filing-orchestrator";
  private static final String[] ALL = {"service", "applicant", "reviewer", "operator"};

  private final FilingDriver drive = new FilingDriver();
  private String facts;

  @BeforeEach
  void thereIsAFiling() {
    facts =
        "/v1/filings/"
            + drive.draft(FilingDriver.COMPLETE)
            + "/form-facts?account="
            + drive.account;
  }

  private int ask(String path, Set<String> audience, String... roles) {
    String token = Tokens.signed(audience, drive.account.toString(), roles);
    return given().auth().oauth2(token).get(path).statusCode();
  }

  @Test
  void aPersonIsNoServiceWhateverTheirRoles() {
    assertThat(ask(facts, Set.of("beian"), ALL)).isEqualTo(403);
    assertThat(ask("/v1/filings", Set.of("beian"), ALL)).isEqualTo(200);
  }

  @Test
  void aServiceIsNoPersonWhateverItsRoles() {
    assertThat(ask(facts, Set.of(OWN), ALL)).isEqualTo(200);
    for (String path : Set.of("/v1/filings", "/v1/reviews", "/v1/incidents")) {
      assertThat(ask(path, Set.of(OWN), ALL)).as(path).isEqualTo(403);
      assertThat(ask(path, Set.of(OWN, "beian"), ALL)).as(path).isEqualTo(403);
    }
  }

  @Test
  void anotherRoleOrAnotherAudienceOpensNothing() {
    assertThat(ask(facts, Set.of(OWN), "applicant")).isEqualTo(403);
    assertThat(ask(facts, Set.of("document-service"), "service")).isEqualTo(401);
    assertThat(ask(facts.replaceAll("=.*", "=" + UUID.randomUUID()), Set.of(OWN), ALL))
        .isEqualTo(404);
  }
}
