package icp.instances.eligibility;

import icp.instances.subscription.Billing;
import icp.instances.subscription.BillingEvent;
import icp.instances.subscription.Course;
import icp.instances.subscription.Instance;
import icp.instances.subscription.Purchase;
import icp.instances.subscription.Release;
import icp.instances.subscription.Renewal;
import icp.instances.subscription.Told;
import icp.regulations.Book;
import icp.regulations.InstanceType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
  private boolean trial;
  private List<String> addresses;
  private int numbersLeft = 1;
  private boolean released;

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

  Candidates onTrial() {
    trial = true;
    return this;
  }

  Candidates addresses(String... some) {
    addresses = List.of(some);
    return this;
  }

  Candidates numbersLeft(int left) {
    numbersLeft = left;
    return this;
  }

  Instance instance() {
    Purchase purchase =
        new Purchase(
            UUID.randomUUID(),
            type,
            region,
            billing,
            months,
            startsOn,
            order,
            bandwidth,
            trial,
            addresses);
    List<Told> told = new ArrayList<>(List.of(new Told(purchase, null, null, null)));
    if (renewal > 0) {
      told.add(new Told(null, new Renewal(renewal), null, null));
    }
    if (released) {
      told.add(new Told(null, null, null, new Release()));
    }
    return Instance.of(UUID.randomUUID(), null, Course.of(events(told)));
  }

  private static List<BillingEvent> events(List<Told> told) {
    return IntStream.range(0, told.size())
        .mapToObj(
            n ->
                new BillingEvent(
                    UUID.randomUUID(), null, n + 1, Instant.EPOCH, Instant.EPOCH, told.get(n)))
        .toList();
  }

  Candidate made() {
    return of(instance(), TODAY);
  }

  Candidate released() {
    released = true;
    return made();
  }

  /** Seen on a day for which the book has no instance types yet. */
  Candidate beforeTheBook() {
    return of(instance(), LocalDate.of(2010, 1, 1));
  }

  private Candidate of(Instance instance, LocalDate today) {
    return new Candidate(
        instance,
        instance.term(),
        BOOK.instanceType(type, today),
        BOOK.region(region, today),
        numbersLeft,
        today,
        BOOK.version());
  }
}
