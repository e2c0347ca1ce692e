package icp.domains.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import icp.domains.registration.RegistrationFacts.Fact;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * One source tells something of one name.
 *
 * @param toldBy the account that told it; null where nobody in person did
 * @param at the moment of which it holds
 * @param said by fact; null as JSON: no longer known; a fact that is absent is left as it was;
 *     null: erased
 */
record Telling(
    UUID eventId,
    Registrations.Key key,
    Source source,
    Kind kind,
    UUID toldBy,
    Instant at,
    Map<Fact, JsonNode> said) {

  /** What a telling is about. */
  enum Kind {
    /** Facts of the registration. */
    UPDATED,
    /** The source has the name no longer: it was transferred away or deleted. */
    GONE,
    /** The source takes back what it said. */
    STRUCK
  }

  /** Everything is unknown to a source from then on. */
  static Map<Fact, JsonNode> nothing() {
    Map<Fact, JsonNode> nothing = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      nothing.put(fact, NullNode.getInstance());
    }
    return nothing;
  }

  /** Whether what it said is gone, as a person asked. */
  boolean erased() {
    return said == null;
  }

  /**
   * The same event, told again: who passes it on does not matter. Of one that is erased it is known
   * no longer what it said, and telling it again does not bring that back.
   */
  boolean same(Telling other) {
    return key.equals(other.key)
        && source == other.source
        && kind == other.kind
        && at.equals(other.at)
        && (erased() || said.equals(other.said));
  }

  /** Says its kind alone: a record's own text would carry the holder into any log it reaches. */
  @Override
  public String toString() {
    return "Telling[" + kind + "]";
  }
}
