package icp.regulations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns what the YAML reader complains of into what a clerk has to mend. */
final class Mend {
  private Mend() {}

  static String of(JsonProcessingException trouble) {
    if (trouble instanceof UnrecognizedPropertyException unknown) {
      return unknownKey(unknown);
    }
    if (trouble instanceof InvalidFormatException value) {
      return badValue(value);
    }
    if (trouble instanceof ValueInstantiationException refused && refused.getCause() != null) {
      return refused.getCause().getMessage();
    }
    String firstLine = trouble.getOriginalMessage().lines().findFirst().orElse("unreadable");
    return firstLine.replaceAll(" \\(index \\d+\\)", "").replace("creator property", "key");
  }

  /** Where in the file, as a JSON pointer; empty for the whole entry. */
  static String pointer(JsonProcessingException trouble) {
    String path = "";
    if (trouble instanceof JsonMappingException mapping) {
      path = mapping.getPath().stream().map(Mend::step).collect(Collectors.joining());
    }
    return trouble instanceof ValueInstantiationException ? path + "/" + key(of(trouble)) : path;
  }

  /** A record that refuses a value names its key first, between backticks. */
  private static String key(String mend) {
    String[] parts = mend.split("`", 3);
    return parts.length == 3 ? parts[1] : "";
  }

  private static String step(JsonMappingException.Reference step) {
    return "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName());
  }

  private static String unknownKey(UnrecognizedPropertyException unknown) {
    return "unknown key `%s`: known here are %s"
        .formatted(unknown.getPropertyName(), new TreeSet<>(unknown.getKnownPropertyIds()));
  }

  private static String badValue(InvalidFormatException value) {
    Class<?> type = value.getTargetType();
    if (!type.isEnum()) {
      return "`%s` does not fit: %s".formatted(value.getValue(), hint(value));
    }
    String known = Arrays.toString(type.getEnumConstants());
    return "`%s` is not one of %s"
        .formatted(value.getValue(), type == Known.class ? known.toLowerCase(Locale.ROOT) : known);
  }

  private static String hint(InvalidFormatException value) {
    String message = value.getOriginalMessage();
    return message.substring(message.lastIndexOf(": ", message.length() - 2) + 2);
  }
}
