package icp.platform.testing.access;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One operation of an API.
 *
 * @param address path with its parameters in braces
 */
public record Operation(String name, String method, String address) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** Names of the path's parameters, from left to right. */
  public List<String> parameters() {
    return PARAMETER.matcher(address).results().map(found -> found.group(1)).toList();
  }

  String path(Map<String, String> values) {
    return PARAMETER
        .matcher(address)
        .replaceAll(found -> values.getOrDefault(found.group(1), Ids.unknown()));
  }
}
