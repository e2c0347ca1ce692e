package icp.instances.billing;

import icp.instances.subscription.BeijingTime;
import icp.instances.subscription.BillingEvent;
import icp.instances.subscription.BillingEvents;
import icp.instances.subscription.Course;
import icp.instances.subscription.Courses;
import icp.instances.subscription.Plausible;
import icp.instances.subscription.Streams;
import icp.platform.http.Ids;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes in what the provider's billing tells: all events of a call, or none. */
@ApplicationScoped
class Feed {
  /** Clocks differ by this much without anything being wrong. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

  private final Streams streams;
  private final BillingEvents events;
  private final Courses courses;
  private final Clock clock;

  Feed(Streams streams, BillingEvents events, Courses courses, Clock clock) {
    this.streams = streams;
    this.events = events;
    this.courses = courses;
    this.clock = clock;
  }

  /**
   * @return the outcomes, in the order given
   * @throws icp.platform.problem.ProblemException 400 with every place that is not as it should be;
   *     409 with every event that cannot be true beside another
   */
  @Transactional
  List<Heard> hear(List<FeedEvent> told) {
    requirePlausible(told);
    Map<String, UUID> ids = streams.lock(told.stream().map(FeedEvent::providerId).toList());
    List<BillingEvent> heard = told.stream().map(one -> event(one, ids)).toList();
    Map<UUID, Telling> tellings = tellings(ids.values());
    hear(heard, tellings);
    events.append(heard.stream().filter(event -> fresh(event, tellings)).toList());
    Map<UUID, Course> all = new HashMap<>();
    tellings.forEach((id, telling) -> all.put(id, Course.of(telling.inOrder())));
    follow(heard, tellings, all, ids);
    return IntStream.range(0, told.size())
        .mapToObj(n -> heard(told.get(n), heard.get(n), tellings, all))
        .toList();
  }

  private void requirePlausible(List<FeedEvent> told) {
    List<FieldError> errors = new ArrayList<>();
    for (int n = 0; n < told.size(); n++) {
      errors.addAll(errors(told.get(n), "/events/" + n));
    }
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
  }

  private List<FieldError> errors(FeedEvent event, String at) {
    if (!event.tellsOneThing()) {
      return List.of(
          new FieldError(at, "Give exactly one of purchase, renewal, change and release"));
    }
    List<FieldError> errors = new ArrayList<>();
    Instant latest = clock.instant().plus(SKEW);
    if (event.at().isAfter(latest) || event.at().isBefore(FIRST)) {
      errors.add(new FieldError(at + "/at", "Give a moment from " + FIRST + " to now"));
    }
    LocalDate today = BeijingTime.today(clock);
    String part = at + "/" + event.told().kind().name().toLowerCase(Locale.ROOT);
    errors.addAll(Plausible.errors(event.told(), part, today));
    return errors;
  }

  private BillingEvent event(FeedEvent told, Map<String, UUID> ids) {
    Instant at = told.at().truncatedTo(ChronoUnit.MICROS);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID instance = ids.get(told.providerId());
    return new BillingEvent(Ids.next(), instance, told.sequence(), at, now, told.told());
  }

  private Map<UUID, Telling> tellings(Collection<UUID> instances) {
    Map<UUID, List<BillingEvent>> known = events.of(instances);
    return instances.stream()
        .collect(Collectors.toMap(id -> id, id -> new Telling(known.getOrDefault(id, List.of()))));
  }

  private static void hear(List<BillingEvent> heard, Map<UUID, Telling> tellings) {
    List<FieldError> errors = new ArrayList<>();
    for (int n = 0; n < heard.size(); n++) {
      BillingEvent event = heard.get(n);
      tellings.get(event.instanceId()).hear(event, "/events/" + n, errors);
    }
    if (!errors.isEmpty()) {
      throw Problems.contradicted("billing-events-contradict", errors);
    }
  }

  private static boolean fresh(BillingEvent event, Map<UUID, Telling> tellings) {
    return tellings.get(event.instanceId()).holds(event);
  }

  /** An instance of which nothing is new is left as it is. */
  private void follow(
      List<BillingEvent> heard,
      Map<UUID, Telling> tellings,
      Map<UUID, Course> told,
      Map<String, UUID> ids) {
    Map<UUID, Course> changed = new HashMap<>();
    heard.stream()
        .filter(event -> fresh(event, tellings) && told.get(event.instanceId()).begun())
        .forEach(event -> changed.put(event.instanceId(), told.get(event.instanceId())));
    Map<UUID, String> names = new HashMap<>();
    ids.forEach((name, id) -> names.put(id, name));
    courses.follow(changed, names);
  }

  private static Heard heard(
      FeedEvent told, BillingEvent event, Map<UUID, Telling> tellings, Map<UUID, Course> courses) {
    Heard.Outcome outcome = Heard.Outcome.ALREADY_KNOWN;
    if (fresh(event, tellings)) {
      boolean idle = courses.get(event.instanceId()).idle(event.sequence());
      outcome = idle ? Heard.Outcome.WAITING : Heard.Outcome.APPLIED;
    }
    return new Heard(told.providerId(), told.sequence(), event.instanceId(), outcome);
  }
}
