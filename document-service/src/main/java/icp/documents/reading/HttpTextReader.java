package icp.documents.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.provider.Provider;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Asks a reader by HTTP: {@code POST} of the picture, answered by {@code {"name", "number",
 * "validUntil", "class"}}, of which each may be missing. Whatever goes wrong, nothing was read.
 */
final class HttpTextReader implements TextReader {
  private static final Logger LOG = Logger.getLogger(HttpTextReader.class);
  private static final int LONGEST = 200;

  private final Provider provider;
  private final ObjectMapper json;

  HttpTextReader(Provider provider, ObjectMapper json) {
    this.provider = provider;
    this.json = json;
  }

  @Override
  public ReadText read(String mediaType, byte[] picture) {
    try {
      return understood(provider.ask(mediaType, picture));
    } catch (Provider.NoAnswerException e) {
      return nothing(e.getMessage());
    }
  }

  private ReadText understood(byte[] answer) {
    try {
      JsonNode said = json.readTree(answer);
      return new ReadText(
          text(said, "name"),
          text(said, "number"),
          text(said, "validUntil").flatMap(HttpTextReader::day),
          text(said, "class"));
    } catch (IOException e) {
      return nothing("unreadable answer");
    }
  }

  private static Optional<String> text(JsonNode said, String field) {
    JsonNode value = said.path(field);
    boolean read =
        value.isTextual() && !value.asText().isBlank() && value.asText().length() <= LONGEST;
    return read ? Optional.of(value.asText()) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ReadText nothing(String why) {
    LOG.warnf("The reader of documents has read nothing: %s", why);
    return ReadText.NOTHING;
  }
}
