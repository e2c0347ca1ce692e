package icp.regulations;

import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.util.Optional;
import java.util.Set;

/**
 * What a province asks in words that people read and no machine acts on.
 *
 * @param document the code of the {@link Document} that it asks for, if it asks for one
 */
public record ProvinceRule(
    RuleTopic topic,
    Set<EntityKind> entityKinds,
    Text text,
    Optional<String> document,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public ProvinceRule {
    entityKinds = Require.some(entityKinds, "entity-kinds");
    Require.text(text, "text");
    Require.words(source, "source");
  }
}
