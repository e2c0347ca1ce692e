package icp.instances.eligibility;

import icp.instances.subscription.Billing;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Purchase;
import icp.regulations.Book;
import icp.regulations.InstanceType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Makes candidates that are fit in every respect but the one that a test changes. */
final class Candidates {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Book BOOK = Book.bundled();

  private InstanceType type = InstanceType.ECS;
  private String region = "cn-hangzhou";
  private Billing billing = Billing.SUBSCRIPTION;
  private Integer months = 12;
  private int renewal;
  private LocalDate startsOn = TODAY;
  private BigDecimal order = new BigDecimal("99.00");
  private int bandwidth = 5;
  private int numbersLeft = 1;

  static Candidates ecs() {
    return new Candidates();
  }

  static Candidates of(InstanceType type) {
    Candidates candidates = new Candidates();
    candidates.type = type;
    return candidates;
  }

  Candidates in(String code) {
    region = code;
    return this;
  }

  Candidates payAsYouGo() {
    billing = Billing.PAY_AS_YOU_GO;
    months = null;
    return this;
  }

  Candidates bought(int first) {
    months = first;
    return this;
  }

  Candidates renewedBy(int more) {
    renewal = more;
    return this;
  }

  Candidates since(LocalDate day) {
    startsOn = day;
    return this;
  }

  Candidates ordered(String cny) {
    order = cny == null ? null : new BigDecimal(cny);
    return this;
  }

  Candidates bandwidth(int mbps) {
    bandwidth = mbps;
    return this;
  }

  Candidates numbersLeft(int left) {
    numbersLeft = left;
    return this;
  }

  Instance instance() {
    Purchase purchase =
        new Purchase(UUID.randomUUID(), type, region, billing, months, startsOn, order, bandwidth);
    Instance instance =
        Instance.bought(
            UUID.randomUUID(), purchase, startsOn.atStartOfDay().toInstant(ZoneOffset.UTC));
    if (renewal > 0) {
      instance.renew(renewal);
    }
    return instance;
  }

  Candidate made() {
    return of(instance(), TODAY);
  }

  Candidate released() {
    Instance instance = instance();
    instance.release(Instant.EPOCH);
    return of(instance, TODAY);
  }

  /** Seen on a day for which the book has no instance types yet. */
  Candidate beforeTheBook() {
    return of(instance(), LocalDate.of(2010, 1, 1));
  }

  private Candidate of(Instance instance, LocalDate today) {
    return new Candidate(
        instance,
        BOOK.instanceType(type, today),
        BOOK.region(region, today),
        numbersLeft,
        today,
        BOOK.version());
  }
}
