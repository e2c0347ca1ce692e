package icp.regulations;

import icp.contracts.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of one thing that an applicant writes.
 *
 * @param ask what it answers
 * @param provinces where it holds; empty where it holds everywhere
 * @param number what the ask counts to, or an age in years
 * @param words what the ask looks for or accepts
 */
public record FieldRule(
    String code,
    FieldAsk ask,
    Set<EntityKind> entityKinds,
    List<String> provinces,
    Optional<Integer> number,
    List<String> words,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  static final String FILE = "field-rules.yaml";

  public FieldRule {
    Require.code(code);
    entityKinds = Require.some(entityKinds, "entity-kinds");
    provinces = Require.provinces(provinces, "provinces");
    number.ifPresent(counted -> Require.atLeastOne(counted, "number"));
    words = Require.distinct(words, "words");
    Require.words(source, "source");
  }

  /** Whether it holds for such an entity in a province. */
  public boolean holdsFor(EntityKind kind, String province) {
    return entityKinds.contains(kind) && (provinces.isEmpty() || provinces.contains(province));
  }
}
