package icp.domains.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What one source says of one fact.
 *
 * @param value null: it said that the fact is no longer, or not, known
 * @param at the moment of which it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Word(JsonNode value, Instant at) {
  Word {
    value = value == null || value.isNull() ? null : value;
  }

  boolean known() {
    return value != null;
  }

  /** Says nothing: a record's own text would carry the holder into any log it reaches. */
  @Override
  public String toString() {
    return "Word";
  }
}
