package icp.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Says where a request is malformed and what to give there, never what came. */
final class Malformed {
  /** Path nodes of the method and its parameter, which the caller does not know. */
  private static final int METHOD_AND_PARAMETER = 2;

  private Malformed() {}

  static FieldError[] violations(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(v -> new FieldError(pointer(v), v.getMessage()))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::detail))
        .toArray(FieldError[]::new);
  }

  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    int depth = 0;
    String last = "";
    for (Path.Node node : violation.getPropertyPath()) {
      last = String.valueOf(node.getName());
      if (depth++ >= METHOD_AND_PARAMETER) {
        pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex());
        pointer.append(node.getKey() == null ? "" : "/" + node.getKey());
        pointer.append(named(node) ? "/" + node.getName() : "");
      }
    }
    return pointer.isEmpty() ? last : pointer.toString();
  }

  /** An element of a list has a place in it and no name. */
  private static boolean named(Path.Node node) {
    return node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT;
  }

  static FieldError json(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return new FieldError(pointer(mapping), expected(mapping));
    }
    if (e instanceof MismatchedInputException) {
      return new FieldError("", expected((JsonMappingException) e));
    }
    String place =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    return new FieldError("", "Give well-formed JSON" + place);
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : escaped(r.getFieldName())))
        .collect(Collectors.joining());
  }

  private static String escaped(String name) {
    String shown = name.length() > 100 ? name.substring(0, 100) : name;
    return shown.replace("~", "~0").replace("/", "~1");
  }

  private static String expected(JsonMappingException e) {
    if (e instanceof RefusedJsonException) {
      return e.getOriginalMessage();
    }
    if (e instanceof UnrecognizedPropertyException) {
      return "There is no such field; leave it out";
    }
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "Give one of "
          + Arrays.stream(format.getTargetType().getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return "Give " + name(mismatch.getTargetType());
    }
    return "Give what the API's description asks for";
  }

  private static String name(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "a string without control characters";
      case "int", "Integer", "long", "Long", "short", "Short" -> "a whole number";
      case "BigDecimal", "double", "Double" -> "a number";
      case "boolean", "Boolean" -> "true or false";
      case "UUID" -> "a UUID";
      case "LocalDate" -> "a date such as 2026-11-23";
      case "Instant" -> "a time in UTC such as 2026-11-23T08:00:00Z";
      case "List", "ArrayList", "Set" -> "an array";
      default -> "an object";
    };
  }
}
