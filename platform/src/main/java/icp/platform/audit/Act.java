package icp.platform.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was done, to what.
 *
 * @param action in capitals, such as {@code CLAIM_FILING}
 * @param kind of what it was done to, such as {@code filing}
 * @param subject which one
 * @param detail without personal data: it is kept for ever
 */
public record Act(String action, String kind, String subject, Map<String, String> detail) {
  /** Copies the detail, in the order of its names. */
  public Act {
    detail = new TreeMap<>(detail);
  }

  public static Act of(String action, String kind, Object subject) {
    return new Act(action, kind, subject.toString(), Map.of());
  }

  /** With one more detail; one that is null is left out. */
  public Act with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(detail);
    if (value != null) {
      more.put(name, value.toString());
    }
    return new Act(action, kind, subject, more);
  }
}
