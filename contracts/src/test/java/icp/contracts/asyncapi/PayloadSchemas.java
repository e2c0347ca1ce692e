package icp.contracts.asyncapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The schemas of records, drawn from their components and the words about them. */
final class PayloadSchemas {
  static final String AT = "#/components/schemas/";
  private static final Pattern MAY_BE_NULL = Pattern.compile("(?<!never )\\bnull\\b");

  private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();

  /** All that were asked for, and all that those need. */
  ObjectNode all() {
    ObjectNode sorted = JsonNodeFactory.instance.objectNode();
    schemas.properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(schema -> sorted.set(schema.getKey(), schema.getValue()));
    return sorted;
  }

  /** A reference to the schema of a type. */
  ObjectNode reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!schemas.has(name)) {
      // Before it is complete, for one that holds itself.
      schemas.putObject(name);
      schemas.set(name, schema(type));
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", AT + name);
  }

  private ObjectNode schema(Class<?> type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type.isEnum()) {
      schema.put("type", "string").put("description", Sources.words(type));
      for (Object constant : type.getEnumConstants()) {
        schema.withArray("enum").add(((Enum<?>) constant).name());
      }
      return schema;
    }
    JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
    return kinds == null ? object(type, schema) : oneOf(type, kinds, schema);
  }

  private ObjectNode oneOf(Class<?> type, JsonSubTypes kinds, ObjectNode schema) {
    schema.put("description", Sources.words(type));
    schema.put("discriminator", type.getAnnotation(JsonTypeInfo.class).property());
    for (JsonSubTypes.Type kind : kinds.value()) {
      schema.withArray("oneOf").add(reference(kind.value()));
    }
    return schema;
  }

  private ObjectNode object(Class<?> type, ObjectNode schema) {
    schema.put("type", "object").put("description", Sources.words(type));
    Map<String, String> words = Sources.parameters(type);
    ObjectNode properties = schema.putObject("properties");
    discriminate(type, schema, properties);
    for (RecordComponent component : type.getRecordComponents()) {
      String about = words.get(component.getName());
      properties.set(component.getName(), property(component.getGenericType(), about));
      if (!leftOut(component, about)) {
        schema.withArray("required").add(component.getName());
      }
    }
    return schema;
  }

  /** What is null may be left out, where the message says so. */
  private static boolean leftOut(RecordComponent component, String about) {
    Class<?> type = component.getDeclaringRecord();
    JsonInclude included = component.getAccessor().getAnnotation(JsonInclude.class);
    JsonInclude ofType = type.getAnnotation(JsonInclude.class);
    boolean nulls = included == null && ofType == null;
    return !nulls && about != null && MAY_BE_NULL.matcher(about).find();
  }

  /** One of several kinds says which it is. */
  private static void discriminate(Class<?> type, ObjectNode schema, ObjectNode properties) {
    for (Class<?> parent : type.getInterfaces()) {
      JsonSubTypes kinds = parent.getAnnotation(JsonSubTypes.class);
      if (kinds != null) {
        String property = parent.getAnnotation(JsonTypeInfo.class).property();
        for (JsonSubTypes.Type kind : kinds.value()) {
          if (kind.value() == type) {
            properties.putObject(property).put("type", "string").put("const", kind.name());
            schema.withArray("required").add(property);
          }
        }
      }
    }
  }

  private ObjectNode property(Type type, String about) {
    boolean nullable = about != null && MAY_BE_NULL.matcher(about).find();
    ObjectNode property = value(type);
    if (nullable && property.has("$ref")) {
      ObjectNode either = JsonNodeFactory.instance.objectNode();
      either.withArray("oneOf").add(property).addObject().put("type", "null");
      property = either;
    } else if (nullable) {
      String one = property.get("type").asText();
      property.remove("type");
      property.withArray("type").add(one).add("null");
    }
    // A reference stands alone: beside it a schema of draft 7 says nothing.
    return about == null || property.has("$ref") ? property : property.put("description", about);
  }

  private ObjectNode value(Type type) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    if (type instanceof ParameterizedType many) {
      if (Map.class.isAssignableFrom((Class<?>) many.getRawType())) {
        value.put("type", "object");
        value.set("additionalProperties", value(many.getActualTypeArguments()[1]));
        return value;
      }
      if (!Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
        throw new AssertionError("No schema for " + type);
      }
      value.put("type", "array").set("items", value(many.getActualTypeArguments()[0]));
      return value;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return value.put("type", "string");
    }
    if (plain == UUID.class) {
      return value.put("type", "string").put("format", "uuid");
    }
    if (plain == Instant.class) {
      return value.put("type", "string").put("format", "date-time");
    }
    if (plain == LocalDate.class) {
      return value.put("type", "string").put("format", "date");
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return value.put("type", "boolean");
    }
    if (plain == int.class || plain == long.class || plain == Long.class) {
      return value.put("type", "integer").put("format", plain == int.class ? "int32" : "int64");
    }
    if (!plain.isRecord() && !plain.isEnum() && !plain.isInterface()) {
      throw new AssertionError("No schema for " + type);
    }
    return reference(plain);
  }
}
