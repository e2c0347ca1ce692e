package icp.contracts.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code docs/asyncapi.yaml} tells of every topic and message as they are: a new one, or a new
 * field, is a diff of it. {@code -Ddocs.update=true} writes it anew.
 */
class AsyncApiTest {
  private static final Path FILE = Path.of("..", "docs", "asyncapi.yaml");
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .build());

  private final ObjectNode document = Document.of();

  @Test
  void theCommittedDocumentIsTheOneThatTheMessagesMake() throws IOException {
    String made = YAML.writeValueAsString(document);

    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(FILE, made);
    }

    assertThat(Files.readString(FILE)).isEqualTo(made);
    assertThat(YAML.readTree(made)).isEqualTo(document);
  }

  @ParameterizedTest
  @EnumSource(MessageType.class)
  void theSampleFitsTheSchemaAndHasNoFieldThatItDoesNotKnow(MessageType type) {
    JsonNode payload = document.at("/components/messages/" + type.id() + "/payload");

    assertThat(new Fits(document).misfits(payload, Samples.of(type), "")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MessageType.class)
  void everyMessageIsHeardOrListedAndSaidByOneServiceAlone(MessageType type) {
    List<String> saying = operations("send", type.id());
    List<String> hearing = operations("receive", type.id());

    assertThat(saying).containsExactly(Document.OWNERS.get(type.topic()) + ".says." + type.topic());
    assertThat(type.listed() || !hearing.isEmpty()).isTrue();
  }

  private List<String> operations(String action, String message) {
    return document.get("operations").properties().stream()
        .filter(operation -> operation.getValue().get("action").asText().equals(action))
        .filter(
            operation ->
                operation.getValue().get("messages").toString().contains("/" + message + "\""))
        .map(operation -> operation.getKey())
        .toList();
  }

  @Test
  void everyTopicAndItsDeadLettersAreChannels() {
    for (String topic : Topics.all()) {
      assertThat(document.at("/channels/" + topic + "/address").asText()).isEqualTo(topic);
      assertThat(document.at("/channels/" + topic + ".dlq/messages/dead-letter").isObject())
          .isTrue();
    }
  }

  @Test
  void whatFrontEndsFollowIsStreamedAndSentUnderItsName() {
    for (MessageType type : MessageType.values()) {
      for (Fixed.Stream stream : Fixed.STREAMS) {
        assertThat(
                document
                    .at("/channels/" + stream.name() + "/messages")
                    .has("streamed." + type.eventName()))
            .isEqualTo(type.listed());
      }
      assertThat(document.at("/channels/webhooks/messages").has("webhook." + type.eventName()))
          .isEqualTo(type.listed());
    }
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryComponentIsReferredTo() {
    Set<String> references = new TreeSet<>();
    document.findValuesAsText("$ref").forEach(references::add);

    assertThat(references).allSatisfy(reference -> assertThat(at(reference).isObject()).isTrue());
    for (String kind : List.of("messages", "schemas", "messageTraits")) {
      document
          .at("/components/" + kind)
          .fieldNames()
          .forEachRemaining(
              name -> assertThat(references).contains("#/components/" + kind + "/" + name));
    }
  }

  private JsonNode at(String reference) {
    return document.at(reference.substring(1));
  }
}
