package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A filing's row as its log tells it, column by column, as text: moments in ISO 8601, bytes in hex,
 * what names people as {@link RowDigest}. Knows the log and nothing else.
 */
public final class FoldedRow {
  /** The columns that hold a digest in the place of their text. */
  public static final Set<String> DIGESTED = Set.of("facts", "reasons");

  /** Where an event's detail tells of columns. */
  static final String TOLD = "row";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the events themselves say; logs from before the columns were told say no more. */
  private static final Set<String> BY_THE_EVENTS =
      Set.of("id", "account_id", "version", "status", "revision", "sequence", "last_hash");

  private final Map<String, String> columns = new TreeMap<>();
  private boolean told = true;

  /**
   * Goes on to the row as it is after an event.
   *
   * @throws IllegalArgumentException if the event's detail cannot be read
   */
  public void take(FilingEvent event) {
    if (event.from() == null) {
      begin(event);
    }
    columns.put("version", Long.toString(event.sequence()));
    columns.put("status", event.to().name());
    columns.put("revision", Integer.toString(event.revision()));
    columns.put("sequence", Long.toString(event.sequence()));
    columns.put("last_hash", HexFormat.of().formatHex(event.hash()));
    columns.put("updated_at", event.at().toString());
    if (event.from() != event.to()) {
      columns.put("entered_at", event.at().toString());
    }
    take(told(event));
  }

  /** Whoever begins a filing is whose it is. */
  private void begin(FilingEvent created) {
    columns.put("id", created.filingId().toString());
    columns.put("account_id", created.actor());
    columns.put("created_at", created.at().toString());
    told = !told(created).isMissingNode();
  }

  private void take(JsonNode changed) {
    changed
        .properties()
        .forEach(
            column ->
                columns.put(
                    column.getKey(),
                    column.getValue().isNull() ? null : column.getValue().asText()));
  }

  private static JsonNode told(FilingEvent event) {
    try {
      return JSON.readTree(event.detail()).path(TOLD);
    } catch (JsonProcessingException e) {
      // Without the cause: its text quotes the detail.
      throw new IllegalArgumentException("The detail is no JSON");
    }
  }

  /** Whether the log tells of every column; the first logs did not. */
  public boolean tellsAll() {
    return told;
  }

  /** The row's columns. */
  public Map<String, String> columns() {
    return columns;
  }

  /** The columns of the row that the log tells otherwise, or not at all; none when they agree. */
  public List<String> differences(Map<String, String> row) {
    Set<String> names = new TreeSet<>(row.keySet());
    names.addAll(columns.keySet());
    if (!told) {
      names.retainAll(BY_THE_EVENTS);
    }
    return names.stream().filter(name -> !agree(name, row)).toList();
  }

  private boolean agree(String name, Map<String, String> row) {
    return columns.containsKey(name)
        && row.containsKey(name)
        && Objects.equals(columns.get(name), row.get(name));
  }

  /** A column of a stored row as this class has it. */
  public static String digested(RowDigest digest, UUID filing, String column, String text) {
    return text != null && DIGESTED.contains(column) ? digest.of(filing, column, text) : text;
  }
}
