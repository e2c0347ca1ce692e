package icp.contracts.asyncapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The description of everything that is said: by whom, where, to whom, and what it looks like. */
final class Document {
  /** Who says what is on a topic. */
  static final Map<String, String> OWNERS =
      Map.of(
          Topics.FILINGS, "filing-orchestrator",
          Topics.DOMAINS, "domain-service",
          Topics.INSTANCES, "instance-service",
          Topics.DOCUMENTS, "document-service");

  private static final String KAFKA = "0.5.0";
  private static final String HTTP = "0.3.0";

  private final PayloadSchemas schemas = new PayloadSchemas();
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ObjectNode channels = JsonNodeFactory.instance.objectNode();
  private final ObjectNode operations = JsonNodeFactory.instance.objectNode();
  private final ObjectNode messages = JsonNodeFactory.instance.objectNode();

  private Document() {}

  static ObjectNode of() {
    return new Document().built();
  }

  private ObjectNode built() {
    root.put("asyncapi", "3.0.0");
    root.putObject("info")
        .put("title", "Beian")
        .put("version", "1")
        .put(
            "description",
            "What the services say to each other through Kafka, and what front ends hear of"
                + " filings by Server-Sent Events and signed webhooks. Nothing of it holds"
                + " personal data.");
    root.put("defaultContentType", "application/json");
    Fixed.servers(root.putObject("servers"));
    Topics.all().forEach(this::topic);
    OWNERS.values().stream().sorted().forEach(this::operations);
    sessions();
    streams();
    webhooks();
    root.set("channels", channels);
    root.set("operations", operations);
    ObjectNode components = root.putObject("components");
    components.set("messages", messages);
    components.set("schemas", schemas.all());
    Fixed.traits(components.putObject("messageTraits"));
    return root;
  }

  private static List<MessageType> types(String topic) {
    return Arrays.stream(MessageType.values()).filter(type -> type.topic().equals(topic)).toList();
  }

  private void topic(String topic) {
    ObjectNode channel = channel(topic, topic, "kafka");
    channel.put("description", "Said by " + OWNERS.get(topic) + "; the key is the filing's id.");
    channel
        .putObject("bindings")
        .putObject("kafka")
        .put("topic", topic)
        .put("bindingVersion", KAFKA);
    for (MessageType type : types(topic)) {
      message(type);
      refer(channel.withObject("/messages"), type.id());
    }
    ObjectNode dead = channel(topic + ".dlq", topic + ".dlq", "kafka");
    dead.put(
        "description", "Records of " + topic + " that a service could not handle, as they were.");
    dead.putObject("bindings")
        .putObject("kafka")
        .put("topic", topic + ".dlq")
        .put("bindingVersion", KAFKA);
    refer(dead.withObject("/messages"), "dead-letter");
  }

  private ObjectNode channel(String name, String address, String server) {
    ObjectNode channel = channels.putObject(name);
    channel.put("address", address);
    channel.putArray("servers").addObject().put("$ref", "#/servers/" + server);
    return channel;
  }

  private static void refer(ObjectNode into, String message) {
    into.putObject(message).put("$ref", "#/components/messages/" + message);
  }

  private void message(MessageType type) {
    ObjectNode message = messages.putObject(type.id());
    message.put("name", type.id()).put("title", type.payload().getSimpleName());
    message.put("summary", Sources.words(type.payload()));
    message.put("contentType", "application/json");
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    message.set("payload", schemas.reference(type.payload()));
    message.putArray("examples").addObject().set("payload", Samples.of(type));
  }

  private void operations(String service) {
    String own =
        OWNERS.entrySet().stream()
            .filter(owner -> owner.getValue().equals(service))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    operation(service + ".says." + own, "send", own, types(own).stream().map(MessageType::id));
    Set<String> heard = Sources.heardBy(service);
    for (String topic : Topics.all()) {
      List<String> ids =
          types(topic).stream()
              .filter(type -> heard.contains(type.name()))
              .map(MessageType::id)
              .toList();
      if (!ids.isEmpty()) {
        operation(service + ".hears." + topic, "receive", topic, ids.stream());
        String dead = topic + ".dlq";
        operation(service + ".puts-aside." + topic, "send", dead, Stream.of("dead-letter"));
      }
    }
  }

  private void sessions() {
    ObjectNode channel = channel(Sessions.TOPIC, Sessions.TOPIC, "kafka");
    Sessions.channel(channel);
    refer(channel.withObject("/messages"), Sessions.MESSAGE);
    Sessions.message(messages.putObject(Sessions.MESSAGE));
    String issuer = OWNERS.get(Topics.FILINGS);
    operation(issuer + ".says." + Sessions.TOPIC, "send", Sessions.TOPIC, said());
    OWNERS.values().stream()
        .sorted()
        .map(service -> service + ".hears." + Sessions.TOPIC)
        .forEach(name -> operation(name, "receive", Sessions.TOPIC, said()));
  }

  private static Stream<String> said() {
    return Stream.of(Sessions.MESSAGE);
  }

  private ObjectNode operation(String name, String action, String channel, Stream<String> ids) {
    ObjectNode operation = operations.putObject(name);
    operation.put("action", action);
    operation.putObject("channel").put("$ref", "#/channels/" + channel);
    ArrayNode said = operation.putArray("messages");
    ids.forEach(id -> said.addObject().put("$ref", "#/channels/" + channel + "/messages/" + id));
    return operation;
  }

  private void streams() {
    Fixed.deadLetter(messages.putObject("dead-letter"));
    for (MessageType type : MessageType.values()) {
      if (type.listed()) {
        streamed(type);
      }
    }
    Fixed.STREAMS.forEach(this::stream);
  }

  private void streamed(MessageType type) {
    ObjectNode message = messages.putObject("streamed." + type.eventName());
    message.put("name", type.eventName()).put("title", type.payload().getSimpleName());
    message.put("summary", Sources.words(type.payload()));
    message.put("contentType", "application/json");
    message.set("headers", Fixed.eventFields(type.eventName()));
    message.set("payload", schemas.reference(type.payload()));
    ObjectNode sent = messages.putObject("webhook." + type.eventName());
    sent.put("name", type.eventName()).put("title", type.payload().getSimpleName());
    sent.put("summary", Sources.words(type.payload()));
    sent.put("contentType", "application/json");
    sent.putArray("traits").addObject().put("$ref", "#/components/messageTraits/signed");
    sent.set("payload", Fixed.body(type.eventName(), schemas.reference(type.payload())));
  }

  private static Stream<String> listed() {
    return Arrays.stream(MessageType.values())
        .filter(MessageType::listed)
        .map(MessageType::eventName);
  }

  private void stream(Fixed.Stream stream) {
    ObjectNode channel = channel(stream.name(), stream.address(), "api");
    channel.put("description", stream.description());
    if (stream.address().contains("{id}")) {
      channel.putObject("parameters").putObject("id").put("description", "The filing's id.");
    }
    listed().forEach(name -> refer(channel.withObject("/messages"), "streamed." + name));
    ObjectNode operation =
        operation(
            "filing-orchestrator.streams." + stream.name(),
            "send",
            stream.name(),
            listed().map(name -> "streamed." + name));
    operation
        .putObject("bindings")
        .putObject("http")
        .put("method", "GET")
        .put("bindingVersion", HTTP);
  }

  private void webhooks() {
    ObjectNode test = messages.putObject("webhook.test");
    test.put("name", "test").put("title", "Test").put("summary", "Tells of nothing.");
    test.put("contentType", "application/json");
    test.putArray("traits").addObject().put("$ref", "#/components/messageTraits/signed");
    test.set(
        "payload", Fixed.body("test", JsonNodeFactory.instance.objectNode().put("type", "object")));
    ObjectNode channel = channels.putObject("webhooks");
    channel.putNull("address");
    channel.put(
        "description",
        "POSTed to each endpoint that an account has registered (POST /v1/webhook-endpoints), by"
            + " Standard Webhooks; the address is the endpoint's url.");
    channel.putArray("servers").addObject().put("$ref", "#/servers/receiver");
    Stream<String> names = Stream.concat(listed(), Stream.of("test"));
    List<String> ids = names.map(name -> "webhook." + name).toList();
    ids.forEach(id -> refer(channel.withObject("/messages"), id));
    operation("filing-orchestrator.posts.webhooks", "send", "webhooks", ids.stream())
        .putObject("bindings")
        .putObject("http")
        .put("method", "POST")
        .put("bindingVersion", HTTP);
  }
}
