package icp.platform.testing.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param body as text, with the identifiers that the request's path held replaced by dots
 * @param headers names in lower case; those left out that differ from answer to answer
 */
record Answer(int status, String body, Map<String, List<String>> headers) {
  private static final List<String> OF_THE_MOMENT = List.of("date", "content-length");

  static Answer of(
      int status, String body, Map<String, List<String>> headers, Collection<String> asked) {
    Map<String, List<String>> kept = new TreeMap<>(headers);
    OF_THE_MOMENT.forEach(kept::remove);
    String text = body;
    for (String value : asked) {
      text = Ids.isOne(value) ? text.replace(value, "...") : text;
    }
    return new Answer(status, text, kept);
  }
}
