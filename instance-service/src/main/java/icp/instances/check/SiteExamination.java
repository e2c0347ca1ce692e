package icp.instances.check;

import icp.contracts.CheckRequested;
import icp.contracts.InstanceFacts;
import icp.instances.eligibility.Eligibility;
import icp.instances.eligibility.Examiner;
import icp.instances.eligibility.NumberFault;
import icp.instances.number.NumberScope;
import icp.instances.number.NumberState;
import icp.instances.number.ServiceNumber;
import icp.instances.subscription.Instance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Examines the websites of one filing, each with what those before it leave of a limit. */
final class SiteExamination {
  private final CheckRequested request;
  private final List<ServiceNumber> held;
  private final Supply supply;
  private final Judgement judgement;
  private final Examiner examiner;
  private final Remainder remainder;
  private final Set<UUID> named = new HashSet<>();

  /** What is asked of an instance of which so many numbers are left. */
  interface Judgement {
    Eligibility of(Examiner examiner, Site site, Instance instance, int left);
  }

  SiteExamination(
      CheckRequested request,
      List<ServiceNumber> held,
      Supply supply,
      Judgement judgement,
      Examiner examiner) {
    this.request = request;
    this.held = held;
    this.supply = supply;
    this.judgement = judgement;
    this.examiner = examiner;
    this.remainder = new Remainder(request.accountId(), supply);
  }

  ExaminedFiling examine() {
    List<Site> sites = sites();
    List<ServiceNumber> leaving =
        held.stream()
            .filter(
                number -> sites.stream().noneMatch(site -> site.keeps() && site.held() == number))
            .toList();
    leaving.forEach(remainder::giveBack);
    // A number that is named is not left for who takes any.
    sites.forEach(this::takeNamed);
    List<Examined> examined = new ArrayList<>();
    sites.forEach(site -> examined.add(site.named() ? ofNumber(site) : ofInstance(site)));
    return new ExaminedFiling(
        request, examined, leaving.stream().map(ServiceNumber::place).toList());
  }

  private List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    ((InstanceFacts) request.facts())
        .instances()
        .forEach((place, carrier) -> sites.add(new Site(place, carrier, heldAt(place))));
    return sites;
  }

  private ServiceNumber heldAt(int place) {
    return held.stream().filter(number -> number.place() == place).findFirst().orElse(null);
  }

  private void takeNamed(Site site) {
    supply
        .number(site.carrier())
        .filter(number -> !site.keeps() && fault(site, number).isEmpty())
        .ifPresent(remainder::take);
  }

  private Examined ofNumber(Site site) {
    Optional<ServiceNumber> number = supply.number(site.carrier());
    boolean again = !named.add(site.carrier().serviceNumber());
    Optional<NumberFault> fault =
        number.map(it -> fault(site, it)).orElse(Optional.of(NumberFault.UNKNOWN));
    return (again ? Optional.of(NumberFault.TWICE) : fault)
        .map(it -> new Examined(site, null, null, examiner.of(it)))
        .orElseGet(() -> of(site, supply.instance(site.carrier()).orElseThrow(), 1));
  }

  /** Another's number looks like none at all. */
  private Optional<NumberFault> fault(Site site, ServiceNumber number) {
    if (site.keeps()) {
      return Optional.empty();
    }
    boolean mine = number.accountId().equals(request.accountId());
    boolean usable = number.holderId().equals(request.accountId());
    if (!usable) {
      return Optional.of(mine ? NumberFault.GRANTED_AWAY : NumberFault.UNKNOWN);
    }
    return switch (number.state()) {
      case INVALID -> Optional.of(NumberFault.INVALID);
      case ALLOTTED -> Optional.empty();
      default -> ofThisFiling(number) ? Optional.empty() : Optional.of(NumberFault.IN_USE);
    };
  }

  /** A number that the filing lets go at another place is there again for this one. */
  private boolean ofThisFiling(ServiceNumber number) {
    return request.filingId().equals(number.filingId())
        && number.askedFor()
        && number.state() != NumberState.FILED;
  }

  /** Another account's instance is unknown to who has no number of it. */
  private Examined ofInstance(Site site) {
    Instance instance = supply.instance(site.carrier()).orElse(null);
    boolean known =
        instance != null
            && (instance.accountId().equals(request.accountId())
                || site.keeps()
                || remainder.wasGranted(instance)
                || holdsOf(instance));
    if (!known) {
      return new Examined(site, null, null, examiner.unknown());
    }
    return of(site, instance, site.keeps() ? 1 : remainder.takeOf(instance));
  }

  private boolean holdsOf(Instance instance) {
    return held.stream().anyMatch(number -> number.instanceId().equals(instance.id()));
  }

  private Examined of(Site site, Instance instance, int left) {
    NumberScope scope = supply.scopes().get(instance.id());
    Eligibility eligibility = judgement.of(examiner, site, instance, scope == null ? 0 : left);
    return new Examined(site, instance, scope, eligibility);
  }
}
