package icp.instances.check;

import icp.contracts.CheckRequested;
import icp.contracts.InstanceFacts;
import icp.instances.eligibility.Examiner;
import icp.instances.number.Grants;
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

/** Holds requests against the rules: four statements, however many they are. */
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
    Grants grants = numbers.granted(found.keySet());
    return requests.stream()
        .map(
            request -> {
              Instance instance = found.get(instanceId(request));
              ServiceNumber has = held.get(request.filingId());
              NumberScope scope = scopes.get(instanceId(request));
              int left = left(request, instance, scope, usage, grants);
              return examine(request, instance, scope, has, left);
            })
        .toList();
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

  /** Numbers for more filings of the account: its own, or those that the owner granted to it. */
  private static int left(
      CheckRequested request, Instance instance, NumberScope scope, Usage usage, Grants grants) {
    if (instance == null || scope == null) {
      return 0;
    }
    return instance.accountId().equals(request.accountId())
        ? usage.leftForFilings(instance.id(), scope)
        : grants.of(instance.id(), request.accountId());
  }

  /**
   * What the filing holds in the same scope counts as left: it is either kept, or let go before
   * another is taken. Another account's instance is unknown to who has no number of it.
   */
  private Examined examine(
      CheckRequested request, Instance instance, NumberScope scope, ServiceNumber has, int left) {
    boolean own = has != null && scope != null && has.scope().equals(scope.key());
    boolean known =
        instance != null && (instance.accountId().equals(request.accountId()) || left > 0 || own);
    return known
        ? new Examined(
            request, instance, scope, has, examiner.examine(instance, left + (own ? 1 : 0)))
        : new Examined(request, null, null, has, examiner.unknown());
  }

  private static UUID instanceId(CheckRequested request) {
    return ((InstanceFacts) request.facts()).instanceId();
  }
}
