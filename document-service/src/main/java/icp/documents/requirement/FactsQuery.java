package icp.documents.requirement;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
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

  void refuseErrors() {
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
  }
}
