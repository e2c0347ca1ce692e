package icp.regulations;

import icp.contracts.DocumentFacts;
import java.util.Set;

/** In which capacity somebody may act in place of a unit's legal representative. */
public enum StandIn {
  /** Somebody else answers for the unit. */
  LEADER,
  /** Somebody else administers the website. */
  ADMINISTRATOR;

  static Known any(Set<StandIn> capacities, DocumentFacts facts) {
    return Known.any(capacities.stream().map(capacity -> capacity.of(facts)).toList());
  }

  /**
   * Where neither is the other and the leader is not the legal representative, the administrator
   * may be.
   */
  private Known of(DocumentFacts facts) {
    if (this == LEADER || facts.administratorIsPrincipal()) {
      return Known.of(!facts.leaderIsRepresentative());
    }
    return facts.leaderIsRepresentative() ? Known.YES : Known.UNKNOWN;
  }
}
