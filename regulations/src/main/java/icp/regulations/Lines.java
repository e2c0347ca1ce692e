package icp.regulations;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a file each key and each entry stands, by its JSON pointer. */
final class Lines {
  private final Map<String, Integer> byPointer = new HashMap<>();

  /**
   * Reads to the end of the file, so that nothing in it stays unread.
   *
   * <p>Anchors and aliases are refused: a clerk reading one entry must see all of it.
   */
  static Lines of(YAMLParser parser) throws IOException {
    Lines lines = new Lines();
    boolean ended = false;
    while (parser.nextToken() != null) {
      if (ended) {
        throw new JsonParseException(parser, "a second document begins: keep one per file");
      }
      if (parser.getObjectId() != null || parser.isCurrentAlias()) {
        throw new JsonParseException(parser, "anchors and aliases are not read: write it out");
      }
      lines.note(parser);
      ended = parser.getParsingContext().inRoot();
    }
    return lines;
  }

  /** The line of a pointer, or of the nearest entry around it. */
  int of(String pointer) {
    String nearest = pointer;
    while (!byPointer.containsKey(nearest) && !nearest.isEmpty()) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return byPointer.getOrDefault(nearest, 1);
  }

  private void note(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    byPointer.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
  }
}
