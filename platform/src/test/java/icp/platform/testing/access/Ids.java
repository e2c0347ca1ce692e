package icp.platform.testing.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which of an address's parameters name what belongs to somebody. */
final class Ids {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ids() {}

  /** An identifier that nothing has. */
  static String unknown() {
    return UUID.randomUUID().toString();
  }

  /** Whether it is an identifier, or a name that a test made of one. */
  static boolean isOne(String value) {
    return ID.matcher(value).find();
  }

  /** The same address, where nobody has anything. */
  static Map<String, String> unknown(Map<String, String> things) {
    Map<String, String> unknown = new LinkedHashMap<>(things);
    unknown.replaceAll((name, value) -> ID.matcher(value).replaceAll(found -> unknown()));
    return unknown;
  }

  /** The first of the caller's own, all below it the owner's. */
  static Map<String, String> mixed(Map<String, String> own, Map<String, String> foreign) {
    Map<String, String> mixed = new LinkedHashMap<>(foreign);
    foreign.entrySet().stream()
        .filter(entry -> isOne(entry.getValue()))
        .findFirst()
        .ifPresent(first -> mixed.put(first.getKey(), own.get(first.getKey())));
    return mixed;
  }

  static long in(Map<String, String> things) {
    return things.values().stream().filter(Ids::isOne).count();
  }
}
