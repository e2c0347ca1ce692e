package icp.instances.subscription;

import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What operators tell of instances that no feed tells of: bought, renewed, changed, released. */
@ApplicationScoped
@Transactional
public class Subscriptions {
  private final Instances instances;
  private final Streams streams;
  private final BillingEvents events;
  private final Courses courses;
  private final Clock clock;

  Subscriptions(
      Instances instances, Streams streams, BillingEvents events, Courses courses, Clock clock) {
    this.instances = instances;
    this.streams = streams;
    this.events = events;
    this.courses = courses;
    this.clock = clock;
  }

  /** Records an instance that was bought. */
  public Instance buy(Purchase purchase) {
    UUID id = Ids.next();
    streams.make(id);
    return tell(id, Told.of(purchase), List.of());
  }

  /** Adds months to a subscription. */
  public Instance renew(UUID id, String ifMatch, Renewal renewal) {
    Instance instance = changeable(id, ifMatch);
    if (!instance.term().subscribed()) {
      throw Problems.conflict(
          "instance-has-no-subscription", Map.of("billing", instance.term().billing()));
    }
    return tellMore(id, Told.of(renewal));
  }

  /** Records an upgrade or downgrade. */
  public Instance change(UUID id, String ifMatch, Change change) {
    changeable(id, ifMatch);
    return tellMore(id, Told.of(change));
  }

  /** Records that an instance was given up. */
  public Instance release(UUID id, String ifMatch) {
    changeable(id, ifMatch);
    return tellMore(id, Told.of(new Release()));
  }

  private Instance changeable(UUID id, String ifMatch) {
    streams.lock(id);
    Instance instance = instances.required(id, null);
    EntityTags.requireMatch(ifMatch, instance.version());
    if (instance.released()) {
      throw Problems.conflict(
          "instance-is-released", Map.of("releasedAt", instance.releasedAt().toString()));
    }
    if (instance.fed()) {
      throw Problems.conflict("instance-is-fed", Map.of("providerId", instance.providerId()));
    }
    return instance;
  }

  private Instance tellMore(UUID id, Told told) {
    return tell(id, told, events.of(List.of(id)).get(id));
  }

  private Instance tell(UUID id, Told told, List<BillingEvent> before) {
    List<FieldError> errors = Plausible.errors(told, "", BeijingTime.today(clock));
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    long next = before.isEmpty() ? 1 : before.get(before.size() - 1).sequence() + 1;
    BillingEvent event = new BillingEvent(Ids.next(), id, next, now, now, told);
    List<BillingEvent> all = new ArrayList<>(before);
    all.add(event);
    events.append(List.of(event));
    courses.follow(Map.of(id, Course.of(all)), Map.of());
    return instances.required(id, null);
  }
}
