package icp.filings.webhook;

import icp.contracts.MessageType;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names by which front ends choose what they are told. */
final class EventNames {
  /** What a test is called; it is no event. */
  static final String TEST = "test";

  private static final Map<String, String> TYPES = types();

  private EventNames() {}

  private static Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    Arrays.stream(MessageType.values())
        .filter(MessageType::listed)
        .forEach(type -> types.put(type.eventName(), type.id()));
    return types;
  }

  /**
   * The types of names.
   *
   * @throws icp.platform.problem.ProblemException 400 if a name is none, each place of it
   */
  static List<String> types(List<String> names) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!TYPES.containsKey(String.valueOf(names.get(i)))) {
        errors.add(
            new FieldError("/events/" + i, "Give one of " + String.join(", ", TYPES.keySet())));
      }
    }
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
    return names.stream().distinct().map(TYPES::get).toList();
  }

  /** The names of types. */
  static List<String> of(List<String> types) {
    return types.stream().map(MessageType::eventName).toList();
  }
}
