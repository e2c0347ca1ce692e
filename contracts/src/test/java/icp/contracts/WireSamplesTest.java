package icp.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each message has a committed sample, {@code samples/<type>.json}: the wire that others read. */
class WireSamplesTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @ParameterizedTest
  @EnumSource(MessageType.class)
  void theSampleIsReadAndWrittenBackUnchanged(MessageType type) throws IOException {
    // Given
    String sample = sample(type);

    // When
    Message message = JSON.readValue(sample, type.payload());

    // Then
    assertThat(JSON.readTree(JSON.writeValueAsString(message))).isEqualTo(JSON.readTree(sample));
    assertThat(message.filingId()).isNotNull();
  }

  private static String sample(MessageType type) throws IOException {
    String name = "/samples/" + type.id() + ".json";
    try (InputStream in = WireSamplesTest.class.getResourceAsStream(name)) {
      assertThat(in).as("committed sample %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
