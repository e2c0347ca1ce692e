package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.SortedMap;

/** A text for each website of a filing, by its place, as it is kept in a row. */
final class SiteTexts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<SortedMap<Integer, String>> BY_PLACE =
      new TypeReference<>() {};

  private SiteTexts() {}

  static SortedMap<Integer, String> read(String kept) {
    try {
      return kept == null ? Collections.emptySortedMap() : JSON.readValue(kept, BY_PLACE);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts of websites in the database are not readable", e);
    }
  }

  /** Null where there are none. */
  static String write(SortedMap<Integer, String> texts) {
    try {
      return texts.isEmpty() ? null : JSON.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts of websites cannot be written", e);
    }
  }
}
