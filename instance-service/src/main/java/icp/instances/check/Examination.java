package icp.instances.check;

import static java.util.stream.Collectors.groupingBy;

import icp.contracts.CheckRequested;
import icp.contracts.InstanceFacts;
import icp.contracts.InstanceFacts.Carrier;
import icp.instances.eligibility.Examiner;
import icp.instances.number.NumberScope;
import icp.instances.number.ServiceNumber;
import icp.instances.number.ServiceNumbers;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Instances;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds requests against the rules: five statements, however many they are. */
@ApplicationScoped
class Examination {
  /** What is filed has its number, whatever is left. */
  private static final SiteExamination.Judgement FILED =
      (examiner, site, instance, left) -> examiner.examineFiled(instance, site.movedWith(instance));

  private static final SiteExamination.Judgement UNDER_WAY =
      (examiner, site, instance, left) -> examiner.examine(instance, left);

  private final Instances instances;
  private final ServiceNumbers numbers;
  private final Examiner examiner;

  Examination(Instances instances, ServiceNumbers numbers, Examiner examiner) {
    this.instances = instances;
    this.numbers = numbers;
    this.examiner = examiner;
  }

  List<ExaminedFiling> examine(List<CheckRequested> requests) {
    return examine(requests, request -> false);
  }

  /** The same of what is filed, of which only is asked what can end. */
  List<ExaminedFiling> examineFiled(List<CheckRequested> requests) {
    return examine(requests, request -> true);
  }

  /**
   * @param filed which of them are filed
   */
  List<ExaminedFiling> examine(List<CheckRequested> requests, Predicate<CheckRequested> filed) {
    Supply supply = supply(requests.stream().flatMap(Examination::carriers).toList());
    Map<UUID, List<ServiceNumber>> held =
        numbers.ofFilings(requests.stream().map(CheckRequested::filingId).toList()).stream()
            .collect(groupingBy(ServiceNumber::filingId));
    return requests.stream()
        .map(
            request ->
                new SiteExamination(
                        request,
                        held.getOrDefault(request.filingId(), List.of()),
                        supply,
                        filed.test(request) ? FILED : UNDER_WAY,
                        examiner)
                    .examine())
        .toList();
  }

  private static Stream<Carrier> carriers(CheckRequested request) {
    return ((InstanceFacts) request.facts()).instances().values().stream();
  }

  private Supply supply(List<Carrier> carriers) {
    Map<UUID, ServiceNumber> named =
        numbers.named(
            carriers.stream().map(Carrier::serviceNumber).filter(Objects::nonNull).toList());
    Map<UUID, Instance> found =
        instances.held(
            Stream.concat(
                    carriers.stream().map(Carrier::instanceId).filter(Objects::nonNull),
                    named.values().stream().map(ServiceNumber::instanceId))
                .distinct()
                .toList());
    Map<UUID, NumberScope> scopes = scopes(found);
    return new Supply(
        named, found, scopes, numbers.usage(scopes.values()), numbers.granted(found.keySet()));
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
}
