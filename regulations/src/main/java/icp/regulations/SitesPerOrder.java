package icp.regulations;

import icp.contracts.EntityKind;
import java.util.Optional;

/** How many websites one filing may bring; empty where several may come and no limit is stated. */
public record SitesPerOrder(Optional<Integer> individual, Optional<Integer> organisation) {
  public SitesPerOrder {
    individual.ifPresent(most -> Require.atLeastOne(most, "individual"));
    organisation.ifPresent(most -> Require.atLeastOne(most, "organisation"));
  }

  public Optional<Integer> most(EntityKind kind) {
    return kind == EntityKind.INDIVIDUAL ? individual : organisation;
  }
}
