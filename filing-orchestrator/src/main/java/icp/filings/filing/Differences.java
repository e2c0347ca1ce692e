package icp.filings.filing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import icp.filings.filing.Revisions.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what an applicant had said at two submissions. */
@ApplicationScoped
public class Differences {
  private final FilingMessages messages;
  private final ObjectMapper json;

  Differences(FilingMessages messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** What the newest of some revisions changed; nothing where there is only one. */
  public List<Difference> ofTheNewest(List<Revision> revisions, boolean own) {
    int newest = revisions.size() - 1;
    return newest < 1 ? List.of() : between(revisions.get(newest - 1), revisions.get(newest), own);
  }

  /**
   * Where two revisions differ, by places in the order of their names, masked.
   *
   * @param own whether who is told filed it; names of people are hidden from others
   */
  public List<Difference> between(Revision before, Revision after, boolean own) {
    FilingFacts one = messages.read(before.facts());
    FilingFacts other = messages.read(after.facts());
    JsonNode was = json.valueToTree(Masking.of(one, own));
    JsonNode is = json.valueToTree(Masking.of(other, own));
    return places(json.valueToTree(one), json.valueToTree(other)).stream()
        .map(place -> new Difference(place.toString(), text(was.at(place)), text(is.at(place))))
        .toList();
  }

  /** Where two say something else, by places in the order of their names. */
  public static List<JsonPointer> places(JsonNode before, JsonNode after) {
    List<JsonPointer> places = new ArrayList<>();
    differ(before, after, JsonPointer.empty(), places);
    return places;
  }

  private static void differ(
      JsonNode before, JsonNode after, JsonPointer place, List<JsonPointer> places) {
    if (before.isContainerNode() || after.isContainerNode()) {
      for (String name : names(before, after)) {
        differ(
            child(before, name),
            child(after, name),
            place.append(JsonPointer.compile("/" + name)),
            places);
      }
    } else if (!before.equals(after)) {
      places.add(place);
    }
  }

  /** Of a list, the positions: facts have no names that would need escaping in a pointer. */
  private static Set<String> names(JsonNode before, JsonNode after) {
    Set<String> names = new TreeSet<>();
    for (JsonNode node : List.of(before, after)) {
      node.fieldNames().forEachRemaining(names::add);
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        names.add(Integer.toString(i));
      }
    }
    return names;
  }

  private static JsonNode child(JsonNode node, String name) {
    return node.isContainerNode()
        ? node.at(JsonPointer.compile("/" + name))
        : MissingNode.getInstance();
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
