package icp.filings;

import icp.filings.account.TestKey;
import icp.filings.filing.FilingDriver;
import icp.filings.webhook.WebhookSettings;
import icp.platform.testing.RealServers;
import icp.platform.testing.access.AccessMatrix;
import icp.platform.testing.access.Operation;
import icp.platform.testing.access.Sent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@TestProfile(AccessTest.WithIssuer.class)
@WithTestResource(WebhookSettings.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "access"))
class AccessTest extends AccessMatrix {
  /** The embedded issuer is on, so that its operations are there. */
  public static class WithIssuer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("beian.issuer.key-location", TestKey.location());
    }
  }

  /** For whom document-service asks. */
  private UUID asked;

  @Override
  public String service() {
    return "filing-orchestrator";
  }

  @Override
  public Map<String, String> things(Operation operation, UUID owner) {
    String address = operation.address();
    asked = owner;
    FilingDriver drive = new FilingDriver(owner);
    if (address.startsWith("/v1/filings") || address.startsWith("/v1/reviews")) {
      String id =
          address.contains("/revisions") ? drive.submitted() : drive.draft(FilingDriver.COMPLETE);
      return Map.of(address.contains("{filingId}") ? "filingId" : "id", id, "revision", "1");
    }
    if (address.startsWith("/v1/webhook-endpoints")) {
      return webhook(drive, address.contains("{delivery}"));
    }
    return address.startsWith("/v1/regulations/") ? Map.of("code", "33") : Map.of();
  }

  private static Map<String, String> webhook(FilingDriver drive, boolean delivered) {
    Map<String, String> things = new LinkedHashMap<>();
    String id =
        drive
            .applicant()
            .body("{\"url\":\"http://127.0.0.1:9/\",\"events\":[]}")
            .post("/v1/webhook-endpoints")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    things.put("id", id);
    if (delivered) {
      String at = "/v1/webhook-endpoints/" + id + "/test";
      things.put(
          "delivery", drive.applicant().post(at).then().statusCode(202).extract().path("id"));
    }
    return things;
  }

  @Override
  public Sent sent(Operation operation) {
    return switch (operation.name()) {
      case "cancelFiling" -> Sent.json("{\"scope\":\"WEBSITE\"}");
      case "enterSmsCode" -> Sent.json("{\"code\":\"123456\",\"certificateTail\":\"070019\"}");
      case "replayWebhooks" -> Sent.json("{\"since\":\"2026-11-01T00:00:00Z\"}");
      case "getFormFacts", "getClaim" -> Sent.query("?account=" + asked);
      case "issueToken" ->
          Sent.of("application/x-www-form-urlencoded", "grant_type=client_credentials");
      case "askForPerson" -> Sent.json("{\"kind\":\"EXPORT\",\"reason\":\"asked for\"}");
      case "registerAccount" -> credentials();
      case "editFiling", "changeWebhookEndpoint" -> Sent.of("application/merge-patch+json", "{}");
      case "createFiling", "createWebhookEndpoint", "rotateWebhookSecret", "returnFiling" ->
          Sent.json("{}");
      case "tellAdministrationResult", "signIn", "signOut", "refreshSession" -> Sent.json("{}");
      default ->
          operation.address().contains("/incidents/") || operation.address().contains("/dead-")
              ? Sent.json("{\"reason\":\"asked for\"}")
              : Sent.nothing();
    };
  }

  private static Sent credentials() {
    String name = "a" + UUID.randomUUID();
    return Sent.json("{\"name\":\"" + name + "\",\"password\":\"correct horse battery\"}");
  }
}
