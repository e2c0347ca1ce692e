package icp.instances.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The history of all subscriptions. */
@ApplicationScoped
public class SubscriptionTerms implements PanacheRepositoryBase<SubscriptionTerm, UUID> {
  /** The history of several instances, each in its order. */
  public List<SubscriptionTerm> of(Collection<UUID> instances) {
    return list("instanceId in ?1 order by instanceId, sequence", instances);
  }

  int next(UUID instance) {
    return Math.toIntExact(count("instanceId", instance)) + 1;
  }
}
