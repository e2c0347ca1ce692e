package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the log says of a filing's row beside the move itself: the columns that the move changed, by
 * their names, so that folding the log gives the row. What names people goes as a digest.
 */
@ApplicationScoped
class LoggedRow {
  private final ObjectMapper json;
  private final RowDigest digest;

  LoggedRow(ObjectMapper json, RowDigest digest) {
    this.json = json;
    this.digest = digest;
  }

  /**
   * The detail of an event: what the move says of itself, and the columns that it changed.
   *
   * @param before null for a filing that begins, of which every column is told
   */
  String detail(String said, FilingState before, FilingState after) {
    Map<String, String> known = before == null ? Map.of() : columns(before);
    ObjectNode changed = json.createObjectNode();
    columns(after)
        .forEach(
            (column, value) -> {
              if (!known.containsKey(column) || !Objects.equals(known.get(column), value)) {
                changed.put(column, value);
              }
            });
    return written(said, changed, consent(before, after));
  }

  /** The consent to the processing of personal information, where it is given anew or ends. */
  private ObjectNode consent(FilingState before, FilingState after) {
    ObjectNode told = json.createObjectNode();
    boolean same = before != null && before.facts().equals(after.facts());
    JsonNode was =
        same || before == null ? json.getNodeFactory().nullNode() : consent(before.facts());
    JsonNode is = same ? json.getNodeFactory().nullNode() : consent(after.facts());
    return was.equals(is) ? told : told.set("consent", is);
  }

  private JsonNode consent(String facts) {
    try {
      JsonNode consent = json.readTree(facts).path("consent");
      return consent.isMissingNode() ? json.getNodeFactory().nullNode() : consent;
    } catch (JsonProcessingException e) {
      // Without the cause: its text may quote the facts.
      throw new IllegalStateException("Facts in the database are not readable");
    }
  }

  private String written(String said, ObjectNode changed, ObjectNode consent) {
    try {
      ObjectNode detail = (ObjectNode) json.readTree(said);
      detail.setAll(consent);
      if (!changed.isEmpty()) {
        detail.set(FoldedRow.TOLD, changed);
      }
      return json.writeValueAsString(detail);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What a move says of itself is no JSON", e);
    }
  }

  /** The columns of which an event itself says nothing. */
  private Map<String, String> columns(FilingState row) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("facts", digest(row.id(), "facts", row.facts()));
    columns.put("reasons", digest(row.id(), "reasons", row.reasons()));
    columns.put("service_numbers", row.serviceNumbers());
    columns.put("due_at", written(row.dueAt()));
    columns.put("order_type", row.order().type().name());
    columns.put("order_reason", row.order().reason().name());
    columns.put(
        "based_on", row.order().basedOn() == null ? null : row.order().basedOn().toString());
    columns.put("certificate", row.order().certificate());
    return columns;
  }

  private String digest(UUID filing, String column, String text) {
    return text == null ? null : digest.of(filing, column, text);
  }

  private static String written(Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
