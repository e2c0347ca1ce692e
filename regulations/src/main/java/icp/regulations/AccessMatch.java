package icp.regulations;

import icp.contracts.EntityKind;
import java.util.Set;

/**
 * What must equal the record before another provider's filing is taken over.
 *
 * <p>An empty set says that nothing must: today's rules are met, and the record is changed after.
 */
public record AccessMatch(Set<RecordPart> individual, Set<RecordPart> organisation) {
  public AccessMatch {
    individual = Require.any(individual, RecordPart.class);
    organisation = Require.any(organisation, RecordPart.class);
  }

  public Set<RecordPart> parts(EntityKind kind) {
    return kind == EntityKind.INDIVIDUAL ? individual : organisation;
  }
}
