package icp.instances.check;

import icp.contracts.InstanceFacts.Carrier;
import icp.instances.number.ServiceNumber;
import icp.instances.subscription.Instance;
import java.util.UUID;

/**
 * One website of a filing, as it is asked about.
 *
 * @param place its place in the filing
 * @param held what the filing holds for it already, or null
 */
record Site(int place, Carrier carrier, ServiceNumber held) {
  /** Where the filing names what is to carry it. */
  String field() {
    return "/websites/" + place + (named() ? "/serviceNumber" : "/instanceId");
  }

  /** Whether one certain number is wanted. */
  boolean named() {
    return carrier.serviceNumber() != null;
  }

  /** Keeps what it has: a number that was filed is its own for ever, whatever is asked. */
  boolean keeps() {
    return held != null && (held.filed() || isHeld());
  }

  /** Whether the instance belongs to another account than when its number was taken. */
  boolean movedWith(Instance instance) {
    return held != null
        && held.instanceId().equals(instance.id())
        && !held.accountId().equals(instance.accountId());
  }

  private boolean isHeld() {
    return named()
        ? held.number().equals(carrier.serviceNumber())
        : held.instanceId().equals(carrier.instanceId());
  }

  /** Which place of which filing. */
  record Key(UUID filingId, int place) {}
}
