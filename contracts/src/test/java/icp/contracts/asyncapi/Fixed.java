package icp.contracts.asyncapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is the same for every message: servers, headers, envelopes. */
final class Fixed {
  static final List<Stream> STREAMS =
      List.of(
          new Stream(
              "filing-events",
              "/v1/filings/{id}/event-stream",
              "What happens to one filing, for its owner, reviewers and operators."),
          new Stream(
              "own-events",
              "/v1/event-stream",
              "What happens to all filings of the caller's account."),
          new Stream(
              "all-events", "/v1/filing-states", "What happens to all filings, for operators."));

  private Fixed() {}

  /** Server-Sent Events at an address. */
  record Stream(String name, String address, String description) {}

  static void servers(ObjectNode servers) {
    servers
        .putObject("kafka")
        .put("host", "kafka:9092")
        .put("protocol", "kafka")
        .put("description", "The broker that all services share.");
    servers
        .putObject("api")
        .put("host", "filing-orchestrator:8080")
        .put("protocol", "http")
        .put("description", "The API of filing-orchestrator; send a bearer token.");
    ObjectNode receiver = servers.putObject("receiver");
    receiver
        .put("host", "{host}")
        .put("protocol", "https")
        .put("description", "A front end's receiver of webhooks.");
    receiver
        .putObject("variables")
        .putObject("host")
        .put("description", "As in the endpoint's url.");
  }

  static void traits(ObjectNode traits) {
    ObjectNode cloudEvent = traits.putObject("cloudEvent");
    ObjectNode headers = object(cloudEvent.putObject("headers"));
    header(headers, "ce_specversion", "CloudEvents 1.0, in Kafka's binary mode.")
        .put("const", "1.0");
    header(headers, "ce_id", "The event's id: what comes twice comes with the same.")
        .put("format", "uuid");
    header(headers, "ce_source", "The service that says it, such as `/filing-orchestrator`.");
    header(headers, "ce_type", "The message's name.");
    header(headers, "ce_time", "When what it tells happened.").put("format", "date-time");
    header(headers, "ce_subject", "The filing's id.").put("format", "uuid");
    header(headers, "content-type", "Of the value.").put("const", "application/json");
    ObjectNode key = cloudEvent.putObject("bindings").putObject("kafka");
    key.putObject("key")
        .put("type", "string")
        .put("format", "uuid")
        .put("description", "The filing's id.");
    key.put("bindingVersion", "0.5.0");
    ObjectNode signed = object(traits.putObject("signed").putObject("headers"));
    header(signed, "webhook-id", "The event's id: what comes twice comes with the same.")
        .put("format", "uuid");
    header(signed, "webhook-timestamp", "When this attempt was made, seconds since 1970.");
    header(
        signed,
        "webhook-signature",
        "`v1,` and the Base64 of HMAC-SHA256 over id, timestamp and body with points between;"
            + " while a secret changes two of them, with a blank between.");
  }

  private static ObjectNode object(ObjectNode schema) {
    schema.put("type", "object").putObject("properties");
    return schema;
  }

  private static ObjectNode header(ObjectNode headers, String name, String description) {
    headers.withArray("required").add(name);
    return headers
        .withObject("/properties")
        .putObject(name)
        .put("type", "string")
        .put("description", description);
  }

  static void deadLetter(ObjectNode message) {
    message.put("name", "dead-letter").put("title", "Dead letter");
    message.put("summary", "A record as it was, and why it was put aside.");
    ObjectNode headers = object(message.putObject("headers"));
    header(headers, "dead-letter-cause", "Why, without values.");
    header(headers, "dead-letter-consumer", "Who could not handle it.");
    header(headers, "dead-letter-origin", "Topic, partition and offset, with slashes between.");
    header(headers, "dead-letter-at", "When it was put aside.").put("format", "date-time");
    message.putObject("payload").put("description", "Whatever was there; it need not be JSON.");
  }

  /** The fields of a Server-Sent Event beside its data. */
  static ObjectNode eventFields(String name) {
    ObjectNode fields = object(JsonNodeFactory.instance.objectNode());
    header(fields, "id", "The event's number: send it as Last-Event-ID to go on after it.");
    header(fields, "event", "The event's name.").put("const", name);
    return fields;
  }

  /** A webhook's body. */
  static ObjectNode body(String name, ObjectNode data) {
    ObjectNode body = object(JsonNodeFactory.instance.objectNode());
    header(body, "type", "The event's name.").put("const", name);
    header(body, "timestamp", "When what it tells happened.").put("format", "date-time");
    body.withArray("required").add("data");
    body.withObject("/properties").set("data", data);
    return body;
  }
}
