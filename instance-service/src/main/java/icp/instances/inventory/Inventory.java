package icp.instances.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import icp.instances.eligibility.Examiner;
import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumbers;
import icp.instances.number.Usage;
import icp.instances.subscription.Instance;
import icp.instances.subscription.SubscriptionTerm;
import icp.instances.subscription.SubscriptionTerms;
import icp.regulations.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts together what is known of instances: two statements, however many they are. */
@ApplicationScoped
class Inventory {
  private final SubscriptionTerms terms;
  private final ServiceNumbers numbers;
  private final Examiner examiner;

  Inventory(SubscriptionTerms terms, ServiceNumbers numbers, Examiner examiner) {
    this.terms = terms;
    this.numbers = numbers;
    this.examiner = examiner;
  }

  List<InstanceView> views(List<Instance> instances) {
    Map<UUID, List<TermView>> history =
        terms.of(instances.stream().map(Instance::id).toList()).stream()
            .collect(groupingBy(SubscriptionTerm::instanceId, mapping(TermView::of, toList())));
    Usage usage = numbers.usage(instances.stream().flatMap(one -> scope(one).stream()).toList());
    return instances.stream()
        .map(one -> view(one, history.getOrDefault(one.id(), List.of()), usage))
        .toList();
  }

  InstanceView view(Instance instance) {
    return views(List.of(instance)).get(0);
  }

  private InstanceView view(Instance instance, List<TermView> history, Usage usage) {
    Optional<Quota> quota = examiner.quota(instance);
    if (quota.isEmpty()) {
      return InstanceView.of(instance, history, null, examiner.examine(instance, 0));
    }
    NumberScope scope = NumberScope.of(instance, quota.get());
    return InstanceView.of(
        instance,
        history,
        NumbersView.of(quota.get(), scope, usage),
        examiner.examine(instance, usage.leftForFilings(instance.id(), scope)));
  }

  private Optional<NumberScope> scope(Instance instance) {
    return examiner.quota(instance).map(quota -> NumberScope.of(instance, quota));
  }
}
