package icp.instances.check;

import icp.contracts.CheckRequested;
import icp.contracts.InstanceFacts;
import icp.instances.eligibility.Eligibility;
import icp.instances.eligibility.Examiner;
import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumber;
import icp.instances.number.ServiceNumbers;
import icp.instances.number.Usage;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Instances;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds requests against the rules: three statements, however many they are. */
@ApplicationScoped
class Examination {
  private final Instances instances;
  private final ServiceNumbers numbers;
  private final Examiner examiner;

  Examination(Instances instances, ServiceNumbers numbers, Examiner examiner) {
    this.instances = instances;
    this.numbers = numbers;
    this.examiner = examiner;
  }

  List<Examined> examine(List<CheckRequested> requests) {
    Map<UUID, Instance> found =
        instances.held(requests.stream().map(Examination::instanceId).distinct().toList());
    Map<UUID, ServiceNumber> held =
        numbers.ofFilings(requests.stream().map(CheckRequested::filingId).toList());
    Map<UUID, NumberScope> scopes = scopes(found);
    Usage usage = numbers.usage(scopes.values());
    return requests.stream().map(request -> examine(request, found, scopes, held, usage)).toList();
  }

  private Map<UUID, NumberScope> scopes(Map<UUID, Instance> found) {
    Map<UUID, NumberScope> scopes = new HashMap<>();
    found.forEach(
        (id, instance) ->
            examiner
                .quota(instance)
                .ifPresent(quota -> scopes.put(id, NumberScope.of(instance, quota))));
    return scopes;
  }

  private Examined examine(
      CheckRequested request,
      Map<UUID, Instance> found,
      Map<UUID, NumberScope> scopes,
      Map<UUID, ServiceNumber> held,
      Usage usage) {
    UUID id = instanceId(request);
    Instance instance = found.get(id);
    ServiceNumber has = held.get(request.filingId());
    if (instance == null || !instance.accountId().equals(request.accountId())) {
      return new Examined(request, null, null, has, examiner.unknown());
    }
    NumberScope scope = scopes.get(id);
    return new Examined(request, instance, scope, has, eligibility(instance, scope, has, usage));
  }

  /**
   * What the filing holds in the same scope counts as left: it is either kept, or let go before
   * another is taken.
   */
  private Eligibility eligibility(
      Instance instance, NumberScope scope, ServiceNumber has, Usage usage) {
    if (scope == null) {
      return examiner.examine(instance, 0);
    }
    int own = has != null && has.scope().equals(scope.key()) ? 1 : 0;
    return examiner.examine(instance, usage.leftForFilings(instance.id(), scope) + own);
  }

  private static UUID instanceId(CheckRequested request) {
    return ((InstanceFacts) request.facts()).instanceId();
  }
}
