package icp.instances.inventory;

import icp.instances.eligibility.Examiner;
import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumbers;
import icp.instances.number.Usage;
import icp.instances.subscription.Instance;
import icp.regulations.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Puts together what is known of instances: one statement, however many they are. */
@ApplicationScoped
class Inventory {
  private final ServiceNumbers numbers;
  private final Examiner examiner;

  Inventory(ServiceNumbers numbers, Examiner examiner) {
    this.numbers = numbers;
    this.examiner = examiner;
  }

  List<InstanceView> views(List<Instance> instances) {
    Usage usage = numbers.usage(instances.stream().flatMap(one -> scope(one).stream()).toList());
    return instances.stream().map(one -> view(one, usage)).toList();
  }

  InstanceView view(Instance instance) {
    return views(List.of(instance)).get(0);
  }

  private InstanceView view(Instance instance, Usage usage) {
    Optional<Quota> quota = examiner.quota(instance);
    if (quota.isEmpty()) {
      return InstanceView.of(instance, null, examiner.examine(instance, 0));
    }
    NumberScope scope = NumberScope.of(instance, quota.get());
    return InstanceView.of(
        instance,
        NumbersView.of(quota.get(), scope, usage),
        examiner.examine(instance, usage.leftForFilings(instance.id(), scope)));
  }

  private Optional<NumberScope> scope(Instance instance) {
    return examiner.quota(instance).map(quota -> NumberScope.of(instance, quota));
  }
}
