package icp.contracts.asyncapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where sessions that have ended are told of. What is said there is part of the platform, which
 * every service has, and of no filing.
 */
final class Sessions {
  static final String TOPIC = "sessions.v1";
  static final String MESSAGE = "icp.sessions.session-ended.v1";

  private Sessions() {}

  static void channel(ObjectNode channel) {
    channel.put(
        "description",
        "Said by filing-orchestrator where it signs tokens itself; the key is the session's id."
            + " Every process of every service reads all of it, a day's at most; there are no dead"
            + " letters.");
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", TOPIC)
        .put("partitions", 1)
        .put("bindingVersion", "0.5.0");
  }

  static void message(ObjectNode message) {
    message.put("name", MESSAGE).put("title", "SessionEnded");
    message.put("summary", "A session has ended: its access tokens open nothing any more.");
    message.put("contentType", "application/json");
    ObjectNode payload = message.putObject("payload");
    payload.put("type", "object");
    payload.putArray("required").add("sid").add("until");
    ObjectNode fields = payload.putObject("properties");
    fields
        .putObject("sid")
        .put("type", "string")
        .put("description", "What its tokens are known by, their claim of this name.");
    fields
        .putObject("until")
        .put("type", "string")
        .put("format", "date-time")
        .put("description", "When the last of them has expired, and nobody needs to remember.");
    message
        .putArray("examples")
        .addObject()
        .putObject("payload")
        .put("sid", "01939f2e-7d2c-7c4e-9d3b-2f0c5b7a9e11")
        .put("until", "2026-11-27T20:17:00Z");
  }
}
