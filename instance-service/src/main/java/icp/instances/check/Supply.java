package icp.instances.check;

import icp.contracts.InstanceFacts.Carrier;
import icp.instances.number.Grants;
import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumber;
import icp.instances.number.Usage;
import icp.instances.subscription.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What there is for a batch of filings.
 *
 * @param named the numbers that filings name, by the number
 * @param instances the instances that they name, or that those numbers are of, by their ids
 * @param scopes whose slots the numbers of each instance take; without those of unknown types
 */
record Supply(
    Map<UUID, ServiceNumber> named,
    Map<UUID, Instance> instances,
    Map<UUID, NumberScope> scopes,
    Usage usage,
    Grants grants) {
  /** The instance that would carry a website; empty where there is no such instance or number. */
  Optional<Instance> instance(Carrier carrier) {
    return carrier.instanceId() == null
        ? number(carrier).map(number -> instances.get(number.instanceId()))
        : Optional.ofNullable(instances.get(carrier.instanceId()));
  }

  Optional<ServiceNumber> number(Carrier carrier) {
    return Optional.ofNullable(carrier.serviceNumber()).map(named::get);
  }
}
