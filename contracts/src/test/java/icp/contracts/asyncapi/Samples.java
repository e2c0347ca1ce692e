package icp.contracts.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.MessageType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The committed wire samples. */
final class Samples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  static JsonNode of(MessageType type) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + type.id() + ".json")) {
      if (in == null) {
        throw new AssertionError("No sample of " + type.id());
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
