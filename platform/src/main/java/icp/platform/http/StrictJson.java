package icp.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** What is not exactly what was asked for is refused where it comes in, and said. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 100_000;

  @Override
  public void customize(ObjectMapper json) {
    json.enable(
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    allowNoCoercion(json);
    json.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .build());
    json.registerModule(
        new SimpleModule("plain text").addDeserializer(String.class, new PlainText()));
  }

  @SuppressWarnings("deprecation") // The builder that replaces it cannot reach Quarkus's mapper.
  private static void allowNoCoercion(ObjectMapper json) {
    json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }

  /** No field of this product holds control characters; PostgreSQL would refuse some of them. */
  private static final class PlainText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String text = parser.getText();
      if (text.codePoints().anyMatch(PlainText::unprintable)) {
        context.reportInputMismatch(
            String.class, "Control characters and halves of characters are not allowed");
      }
      return text;
    }

    private static boolean unprintable(int character) {
      boolean lineEnd = character == '\n' || character == '\r' || character == '\t';
      int type = Character.getType(character);
      return type == Character.SURROGATE || type == Character.CONTROL && !lineEnd;
    }
  }
}
