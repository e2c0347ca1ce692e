package icp.documents.requirement;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the facts of a case from query parameters, and gathers all that is wrong with them. */
final class FactsQuery {
  private final List<FieldError> errors = new ArrayList<>();

  String text(String name, String given) {
    if (given == null) {
      errors.add(new FieldError(name, "Is needed"));
    }
    return given;
  }

  <E extends Enum<E>> E constantIfGiven(String name, String given, Class<E> type) {
    return given == null ? null : constant(name, given, type);
  }

  <E extends Enum<E>> E constant(String name, String given, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(given)) {
        return constant;
      }
    }
    String all = String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    errors.add(new FieldError(name, "Give one of " + all));
    return null;
  }

  boolean yesOrNo(String name, String given) {
    if (!"true".equals(given) && !"false".equals(given)) {
      errors.add(new FieldError(name, "Give true or false"));
    }
    return "true".equals(given);
  }

  Boolean yesOrNoIfGiven(String name, String given) {
    return given == null ? null : Boolean.valueOf(yesOrNo(name, given));
  }

  int count(String name, String given, int most) {
    if (given == null) {
      return 1;
    }
    if (given.matches("[1-9][0-9]{0,6}") && Integer.parseInt(given) <= most) {
      return Integer.parseInt(given);
    }
    errors.add(new FieldError(name, "Give a whole number from 1 to " + most));
    return 1;
  }

  LocalDate day(String name, String given, LocalDate otherwise) {
    try {
      return given == null ? otherwise : LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      errors.add(new FieldError(name, "Give a date such as 2026-11-26"));
      return otherwise;
    }
  }

  String words(String name, String given, int most) {
    if (given == null || given.length() <= most) {
      return given == null ? "" : given;
    }
    errors.add(new FieldError(name, "Give at most " + most + " characters"));
    return "";
  }

  void refuseErrors() {
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
  }
}
