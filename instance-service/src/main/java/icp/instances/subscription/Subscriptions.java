package icp.instances.subscription;

import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.InstanceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What billing tells: an instance was bought, renewed or released. */
@ApplicationScoped
public class Subscriptions {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private final Instances instances;
  private final SubscriptionTerms terms;
  private final Clock clock;

  Subscriptions(Instances instances, SubscriptionTerms terms, Clock clock) {
    this.instances = instances;
    this.terms = terms;
    this.clock = clock;
  }

  /** Records an instance that was bought. */
  @Transactional
  public Instance buy(Purchase purchase) {
    refuseContradictions(purchase);
    Instant now = clock.instant();
    Instance instance = Instance.bought(Ids.next(), purchase, now);
    instances.persist(instance);
    if (instance.subscribed()) {
      terms.persist(SubscriptionTerm.of(instance, 1, purchase.months(), now));
    }
    instances.flush();
    return instance;
  }

  private void refuseContradictions(Purchase purchase) {
    List<FieldError> errors = new ArrayList<>();
    boolean subscribed = purchase.billing() == Billing.SUBSCRIPTION;
    if (subscribed && purchase.months() == null) {
      errors.add(new FieldError("/months", "Give the months of the subscription"));
    }
    if (!subscribed && purchase.months() != null) {
      errors.add(new FieldError("/months", "Leave it out: pay-as-you-go has no term"));
    }
    if (purchase.type() == InstanceType.MARKETPLACE_WEBSITE && purchase.orderAmount() == null) {
      errors.add(new FieldError("/orderAmount", "Give what the order cost in CNY"));
    }
    LocalDate today = BeijingTime.today(clock);
    if (purchase.startsOn().isBefore(EARLIEST) || purchase.startsOn().isAfter(today)) {
      errors.add(new FieldError("/startsOn", "Give a date from " + EARLIEST + " to today"));
    }
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
  }

  /** Adds months to a subscription. */
  @Transactional
  public Instance renew(UUID id, String ifMatch, Renewal renewal) {
    Instance instance = changeable(id, ifMatch);
    if (!instance.subscribed()) {
      throw Problems.conflict(
          "instance-has-no-subscription", Map.of("billing", instance.billing()));
    }
    instance.renew(renewal.months());
    terms.persist(SubscriptionTerm.of(instance, terms.next(id), renewal.months(), clock.instant()));
    instances.flush();
    return instance;
  }

  /** Records that an instance was given up. */
  @Transactional
  public Instance release(UUID id, String ifMatch) {
    Instance instance = changeable(id, ifMatch);
    instance.release(clock.instant());
    instances.flush();
    return instance;
  }

  private Instance changeable(UUID id, String ifMatch) {
    Instance instance = instances.required(id, null);
    EntityTags.requireMatch(ifMatch, instance.version());
    if (instance.released()) {
      throw Problems.conflict(
          "instance-is-released", Map.of("releasedAt", instance.releasedAt().toString()));
    }
    return instance;
  }
}
