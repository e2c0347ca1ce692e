package icp.regulations;

import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a province asks for a document whose {@link DocumentScope} leaves it the choice.
 *
 * @param document the code of the {@link DocumentRule}
 * @param asked {@code UNKNOWN} where no source says either way
 * @param when the case in which it is asked for; empty where it always is
 */
public record DocumentDemand(
    String document,
    Set<EntityKind> entityKinds,
    Known asked,
    Optional<Text> when,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public DocumentDemand {
    Require.words(document, "document");
    entityKinds = Require.some(entityKinds, "entity-kinds");
    Require.words(source, "source");
    Require.that(
        when.isEmpty() || asked == Known.YES, "`when` tells when it is asked: needs `asked: yes`");
  }

  boolean clashesWith(DocumentDemand other) {
    return document.equals(other.document)
        && entityKinds.stream().anyMatch(other.entityKinds::contains)
        && effective.overlaps(other.effective);
  }
}
