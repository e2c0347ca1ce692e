package icp.filings.webhook;

import static org.awaitility.Awaitility.await;

import icp.filings.filing.FilingDriver;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;

/** A front end that has itself told of its account's filings. */
final class WebhookDriver {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  final FilingDriver filings = new FilingDriver();

  /** An endpoint, and the secret that was told once. */
  record Made(String id, String secret) {}

  Made endpoint(String url, String... events) {
    Response response = create(url, events);
    response.then().statusCode(201);
    return new Made(response.path("id"), response.path("secret"));
  }

  Response create(String url, String... events) {
    String names = events.length == 0 ? "" : "\"" + String.join("\",\"", events) + "\"";
    return filings
        .applicant()
        .body("{\"url\":\"" + url + "\",\"events\":[" + names + "]}")
        .post("/v1/webhook-endpoints");
  }

  JsonPath get(String path) {
    return filings.applicant().get(at(path)).then().statusCode(200).extract().jsonPath();
  }

  Response post(String path, String body) {
    return filings.applicant().body(body).post(at(path));
  }

  Response change(String endpoint, String body) {
    return filings.applicant().header("If-Match", etag(endpoint)).body(body).patch(at(endpoint));
  }

  String etag(String endpoint) {
    return filings.applicant().get(at(endpoint)).header("ETag");
  }

  private static String at(String path) {
    return "/v1/webhook-endpoints/" + path;
  }

  String draft() {
    return filings.draft(FilingDriver.COMPLETE);
  }

  /** The only delivery of an endpoint about an event, once it is so. */
  JsonPath awaitDelivery(String endpoint, String eventId, String state, int attempts) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              JsonPath found = delivery(endpoint, eventId);
              return found != null
                  && found.getString("state").equals(state)
                  && found.getInt("attempts") == attempts;
            });
    return delivery(endpoint, eventId);
  }

  /** The event that an endpoint has its first delivery of, once there is one. */
  String firstEvent(String endpoint) {
    String deliveries = endpoint + "/deliveries";
    await().atMost(PATIENCE).until(() -> !get(deliveries).getList("items").isEmpty());
    return get(deliveries).getString("items[0].eventId");
  }

  JsonPath delivery(String endpoint, String eventId) {
    String id =
        get(endpoint + "/deliveries?limit=100")
            .getString("items.find { it.eventId == '" + eventId + "' }.id");
    return id == null ? null : get(endpoint + "/deliveries/" + UUID.fromString(id));
  }

  void awaitDisabled(String endpoint, String reason) {
    await().atMost(PATIENCE).until(() -> reason.equals(get(endpoint).getString("disabledReason")));
  }
}
