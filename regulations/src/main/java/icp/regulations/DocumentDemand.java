package icp.regulations;

import com.fasterxml.jackson.annotation.JsonProperty;
import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a province asks for a document whose {@link DocumentScope} leaves it the choice.
 *
 * @param document the code of the {@link DocumentRule}
 * @param asked {@code UNKNOWN} where no source says either way
 * @param when the case in which it is asked for; empty where it always is
 * @param applies the same case for a machine; empty where only people can tell
 * @param leastMonthsLeft for how many months more it must be valid here
 * @param ages how old it may be here
 */
public record DocumentDemand(
    String document,
    Set<EntityKind> entityKinds,
    Known asked,
    Optional<Text> when,
    @JsonProperty("case") Optional<Case> applies,
    Optional<Integer> leastMonthsLeft,
    Optional<List<AgeLimit>> ages,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public DocumentDemand {
    Require.words(document, "document");
    entityKinds = Require.some(entityKinds, "entity-kinds");
    leastMonthsLeft.ifPresent(months -> Require.atLeastOne(months, "least-months-left"));
    ages = ages.map(List::copyOf);
    Require.words(source, "source");
    Require.that(
        when.isEmpty() || asked == Known.YES, "`when` tells when it is asked: needs `asked: yes`");
    Require.that(
        applies.isEmpty() || when.isPresent(),
        "`case` says for a machine what `when` says: give both");
  }

  boolean clashesWith(DocumentDemand other) {
    return document.equals(other.document)
        && entityKinds.stream().anyMatch(other.entityKinds::contains)
        && effective.overlaps(other.effective);
  }
}
