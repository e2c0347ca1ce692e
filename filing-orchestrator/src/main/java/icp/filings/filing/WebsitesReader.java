package icp.filings.filing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import icp.filings.filing.FilingFacts.Website;
import icp.platform.problem.RefusedJsonException;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads websites by their places. The first thing that cannot be is told, and nothing more is read:
 * ten thousand websites are one mistake.
 */
final class WebsitesReader extends StdDeserializer<SortedMap<Integer, Website>> {
  private static final long serialVersionUID = 1L;
  private static final Pattern PLACE = Pattern.compile("[1-9]|1[0-9]|20");
  private static final String PLACES =
      "Give each website under a place from 1 to " + FilingFacts.MOST_WEBSITES;

  WebsitesReader() {
    super(SortedMap.class);
  }

  @Override
  public SortedMap<Integer, Website> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      throw new RefusedJsonException(json, "Give an object with a website under each place");
    }
    SortedMap<Integer, Website> websites = new TreeMap<>();
    for (String place = json.nextFieldName(); place != null; place = json.nextFieldName()) {
      if (!PLACE.matcher(place).matches()) {
        throw new RefusedJsonException(json, PLACES);
      }
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        websites.put(Integer.valueOf(place), website(json, context, place));
      }
    }
    return websites;
  }

  private static Website website(JsonParser json, DeserializationContext context, String place)
      throws IOException {
    try {
      return context.readValue(json, Website.class);
    } catch (JsonMappingException e) {
      e.prependPath(SortedMap.class, place);
      throw e;
    }
  }
}
