package icp.filings.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import icp.contracts.MessageType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent is what {@code docs/asyncapi.yaml} describes. */
class WebhookBodyTest {
  private static final Instant AT = Instant.parse("2026-11-23T08:00:00.123Z");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theEnvelopeIsTheOneThatIsDescribed() throws IOException {
    for (MessageType type : MessageType.values()) {
      if (type.listed()) {
        JsonNode body = body(type.id(), "{\"filingId\":\"说\"}");
        JsonNode described = described(type.eventName());

        assertThat(names(body)).isEqualTo(items(described.get("required")));
        assertThat(body.get("type")).isEqualTo(described.at("/properties/type/const"));
        assertThat(body.get("timestamp").asText()).isEqualTo(AT.toString());
        assertThat(body.at("/data/filingId").asText()).isEqualTo("说");
      }
    }
  }

  @Test
  void aTestTellsOfNothing() throws IOException {
    JsonNode body = body(EventNames.TEST, null);

    assertThat(names(body)).isEqualTo(items(described("test").get("required")));
    assertThat(body.get("data")).isEmpty();
  }

  private JsonNode body(String type, String data) throws IOException {
    UUID any = UUID.randomUUID();
    byte[] bytes = data == null ? null : data.getBytes(UTF_8);
    return json.readTree(
        Courier.body(new Deliveries.Taken(any, any, any, type, AT, bytes, "https://a", List.of())));
  }

  private static JsonNode described(String name) throws IOException {
    return new ObjectMapper(new YAMLFactory())
        .readTree(Path.of("..", "docs", "asyncapi.yaml").toFile())
        .path("components")
        .path("messages")
        .path("webhook." + name)
        .path("payload");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> items(JsonNode array) {
    List<String> items = new ArrayList<>();
    array.forEach(item -> items.add(item.asText()));
    return items;
  }
}
