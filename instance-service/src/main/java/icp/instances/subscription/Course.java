package icp.instances.subscription;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the events of an instance come to, told in their order. Whatever came late is folded in at
 * its place, so that the order of arrival never matters.
 */
public final class Course {
  private final Set<Long> idle = new HashSet<>();
  private Purchase purchase;
  private Instant firstHeard;
  private Term term;
  private int publicBandwidthMbps;
  private List<String> addresses;
  private boolean trial;
  private Instant releasedAt;

  private Course() {}

  /** Folds events that stand in the order of their sequence. */
  public static Course of(List<BillingEvent> events) {
    Course course = new Course();
    events.forEach(course::add);
    return course;
  }

  /** Without its purchase there is no instance yet. */
  public boolean begun() {
    return purchase != null;
  }

  /** Whether an event has no effect, as far as was told: something before it is missing. */
  public boolean idle(long sequence) {
    return idle.contains(sequence);
  }

  private void add(BillingEvent event) {
    boolean counts =
        switch (event.told().kind()) {
          case PURCHASE -> buy(event);
          case RENEWAL -> renew(event.told().renewal());
          case CHANGE -> change(event.told().change());
          case RELEASE -> release(event.at());
        };
    if (!counts) {
      idle.add(event.sequence());
    }
  }

  private boolean buy(BillingEvent event) {
    purchase = event.told().purchase();
    firstHeard = event.recordedAt();
    term = Term.of(purchase.billing(), purchase.startsOn(), purchase.months());
    publicBandwidthMbps = purchase.publicBandwidthMbps();
    addresses = purchase.addresses();
    trial = Boolean.TRUE.equals(purchase.trial());
    return true;
  }

  private boolean renew(Renewal renewal) {
    if (!begun() || !term.subscribed()) {
      return false;
    }
    term = term.renewed(renewal.months());
    return true;
  }

  private boolean change(Change change) {
    if (!begun()) {
      return false;
    }
    publicBandwidthMbps = or(change.publicBandwidthMbps(), publicBandwidthMbps);
    addresses = or(change.addresses(), addresses);
    trial = or(change.trial(), trial);
    if (change.billing() != null) {
      term = Term.of(change.billing(), or(change.startsOn(), term.startsOn()), change.months());
    }
    return true;
  }

  private boolean release(Instant at) {
    releasedAt = at;
    return begun();
  }

  private static <T> T or(T told, T before) {
    return told == null ? before : told;
  }

  Purchase purchase() {
    return purchase;
  }

  Instant firstHeard() {
    return firstHeard;
  }

  Term term() {
    return term;
  }

  int publicBandwidthMbps() {
    return publicBandwidthMbps;
  }

  List<String> addresses() {
    return addresses;
  }

  boolean trial() {
    return trial;
  }

  Instant releasedAt() {
    return releasedAt;
  }
}
