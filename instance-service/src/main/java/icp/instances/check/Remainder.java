package icp.instances.check;

import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumber;
import icp.instances.subscription.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is left for one filing, while its websites take one number after the other. */
final class Remainder {
  private final UUID account;
  private final Supply supply;

  /** How many are taken of each scope's free slots; less than none where some come back. */
  private final Map<String, Integer> slots = new HashMap<>();

  /** And of the unused numbers of each instance. */
  private final Map<UUID, Integer> unused = new HashMap<>();

  Remainder(UUID account, Supply supply) {
    this.account = account;
    this.supply = supply;
  }

  /** What the filing lets go: who asked for it has it again, or its slot is free. */
  void giveBack(ServiceNumber number) {
    if (number.askedFor()) {
      unused.merge(number.instanceId(), -1, Integer::sum);
    } else {
      slots.merge(number.scope(), -1, Integer::sum);
    }
  }

  /** An unused number that a website names. */
  void take(ServiceNumber number) {
    unused.merge(number.instanceId(), 1, Integer::sum);
  }

  boolean wasGranted(Instance instance) {
    return supply.grants().of(instance.id(), account) > 0;
  }

  /** How many there are for the next website on an instance, which takes one of them. */
  int takeOf(Instance instance) {
    NumberScope scope = supply.scopes().get(instance.id());
    if (scope == null) {
      return 0;
    }
    int asked = Math.max(0, unusedOf(instance) - unused.getOrDefault(instance.id(), 0));
    int free = supply.usage().free(scope) - slots.getOrDefault(scope.key(), 0);
    boolean own = instance.accountId().equals(account);
    if (asked > 0) {
      unused.merge(instance.id(), 1, Integer::sum);
    } else {
      slots.merge(scope.key(), 1, Integer::sum);
    }
    return asked + (own ? free : 0);
  }

  private int unusedOf(Instance instance) {
    return instance.accountId().equals(account)
        ? supply.usage().unused(instance.id())
        : supply.grants().of(instance.id(), account);
  }
}
