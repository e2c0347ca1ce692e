package icp.filings.incident;

import static io.restassured.RestAssured.given;

import icp.platform.security.Roles;
import icp.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Plays an operator. */
public final class IncidentDriver {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  public final UUID operator = UUID.randomUUID();

  RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(operator, Roles.OPERATOR)).contentType(ContentType.JSON);
  }

  /** The incidents of a filing, the newest first. */
  public List<Map<String, Object>> of(String filing) {
    return operator()
        .get("/v1/incidents?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.filingId == '" + filing + "' }");
  }

  /** Waits for a filing's one incident of a kind, and gives its id. */
  public String awaited(String filing, String kind) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> of(filing).stream().anyMatch(one -> one.get("kind").equals(kind)));
    return (String)
        of(filing).stream()
            .filter(one -> one.get("kind").equals(kind))
            .findFirst()
            .orElseThrow()
            .get("id");
  }

  public JsonPath incident(String id) {
    return operator().get("/v1/incidents/" + id).then().statusCode(200).extract().jsonPath();
  }

  public void awaitState(String id, String state) {
    Awaitility.await().atMost(PATIENCE).until(() -> incident(id).getString("state").equals(state));
  }

  String etag(String id) {
    return operator().get("/v1/incidents/" + id).header("ETag");
  }

  public ValidatableResponse act(String id, String action) {
    return operator()
        .header("If-Match", etag(id))
        .body("{\"reason\":\"the part's owner is well again\"}")
        .post("/v1/incidents/" + id + "/" + action)
        .then();
  }

  public List<Map<String, String>> actions(String id) {
    return operator()
        .get("/v1/incidents/" + id + "/actions")
        .then()
        .statusCode(200)
        .extract()
        .path("$");
  }
}
