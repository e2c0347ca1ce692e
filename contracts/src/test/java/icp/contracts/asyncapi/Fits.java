package icp.contracts.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What of a value does not fit its schema, as far as these schemas go; nothing may be unknown. */
final class Fits {
  private final JsonNode document;

  Fits(JsonNode document) {
    this.document = document;
  }

  List<String> misfits(JsonNode schema, JsonNode value, String at) {
    JsonNode real = resolved(schema);
    if (real.has("oneOf")) {
      boolean one =
          StreamSupport.stream(real.get("oneOf").spliterator(), false)
                  .filter(choice -> misfits(choice, value, at).isEmpty())
                  .count()
              == 1;
      return one ? List.of() : List.of(at + " is not one of them");
    }
    List<String> found = new ArrayList<>();
    if (!typeFits(real.path("type"), value)) {
      found.add(at + " is of another type");
    }
    if (real.has("const") && !real.get("const").equals(value)
        || real.has("enum") && !contains(real.get("enum"), value)) {
      found.add(at + " is another value");
    }
    value.forEach(
        item -> {
          if (value.isArray()) {
            found.addAll(misfits(real.get("items"), item, at + "/-"));
          }
        });
    if (value.isObject()) {
      object(real, value, at, found);
    }
    return found;
  }

  private void object(JsonNode schema, JsonNode value, String at, List<String> found) {
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                found.add(at + "/" + name.asText() + " is missing");
              }
            });
    value
        .properties()
        .forEach(
            field -> {
              JsonNode named = schema.path("properties").path(field.getKey());
              JsonNode of = named.isMissingNode() ? schema.path("additionalProperties") : named;
              if (of.isMissingNode()) {
                found.add(at + "/" + field.getKey() + " is unknown");
              } else {
                found.addAll(misfits(of, field.getValue(), at + "/" + field.getKey()));
              }
            });
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static boolean contains(JsonNode all, JsonNode value) {
    return StreamSupport.stream(all.spliterator(), false).anyMatch(value::equals);
  }

  private static boolean typeFits(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> typeFits(one, value));
    }
    return switch (type.asText("")) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }
}
