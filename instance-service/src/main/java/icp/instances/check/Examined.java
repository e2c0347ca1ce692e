package icp.instances.check;

import icp.contracts.CheckRequested;
import icp.contracts.InstanceFacts;
import icp.instances.eligibility.Eligibility;
import icp.instances.number.Hold;
import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumber;
import icp.instances.subscription.Instance;

/**
 * A request and what the rules say of it, before anything is reserved.
 *
 * @param instance what it asks about; null when its account has none such
 * @param scope whose slots the instance's numbers take; null when nobody knows
 * @param held what the filing holds already, or null
 */
record Examined(
    CheckRequested request,
    Instance instance,
    NumberScope scope,
    ServiceNumber held,
    Eligibility eligibility) {

  boolean eligible() {
    return eligibility.eligible();
  }

  /** A number that was filed is the filing's for ever, whatever is asked. */
  boolean holdsFiled() {
    return held != null && held.filed();
  }

  boolean holdsOnSameInstance() {
    return held != null && held.instanceId().equals(((InstanceFacts) request.facts()).instanceId());
  }

  /** Keeps what it has; what it holds elsewhere is let go for it. */
  boolean keeps() {
    return holdsFiled() || holdsOnSameInstance();
  }

  Hold hold() {
    InstanceFacts facts = (InstanceFacts) request.facts();
    return new Hold(
        request.filingId(), request.revision(), facts.instanceId(), request.accountId());
  }

  /** Whether it may have a new number: what another account granted is all that there is of it. */
  boolean ofOwnInstance() {
    return instance.accountId().equals(request.accountId());
  }
}
