package icp.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dead letter in a list. */
@Schema(name = "DeadLetter", description = "A record that could not be handled.")
record DeadLetterView(
    UUID id,
    DeadLetter.State state,
    @Schema(description = "The reader that gave up.", maxLength = 249) String consumer,
    @Schema(description = "Topic, partition and offset.", maxLength = 300) String origin,
    @Schema(description = "What it is about, such as a filing.", maxLength = 1000, nullable = true)
        String key,
    @Schema(description = "CloudEvents type.", maxLength = 1000, nullable = true) String type,
    @Schema(description = "Kind and place of the failure.", maxLength = 500) String cause,
    Instant at) {
  static DeadLetterView of(DeadLetter letter) {
    return new DeadLetterView(
        letter.id(),
        letter.state(),
        letter.consumer(),
        letter.origin(),
        letter.record().key(),
        letter.type(),
        letter.cause(),
        letter.at());
  }

  /** All of one. */
  @Schema(name = "DeadLetterContent", description = "A dead letter with all that was read.")
  record Content(
      DeadLetterView letter,
      @Schema(description = "Its headers as text.") Map<String, String> headers,
      @Schema(
              description = "Its value as text; null where it has none or is no text.",
              maxLength = 1_048_576,
              nullable = true)
          String text,
      @Schema(
              description = "Its value in Base64 where it is no text.",
              maxLength = 1_398_104,
              nullable = true)
          String base64) {
    static Content of(DeadLetter letter) {
      byte[] value = letter.record().value();
      String text = value == null ? null : text(value);
      return new Content(
          DeadLetterView.of(letter),
          RecordHeaders.shown(letter.record()),
          text,
          value == null || text != null ? null : Base64.getEncoder().encodeToString(value));
    }

    private static String text(byte[] value) {
      try {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
      } catch (CharacterCodingException e) {
        return null;
      }
    }
  }
}
