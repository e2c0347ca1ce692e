package icp.instances.subscription;

import icp.regulations.InstanceType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A hosting instance of an account, and how long it is paid for. */
@Entity
@Table(name = "instance")
public class Instance {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private InstanceType type;

  private String region;

  @Enumerated(EnumType.STRING)
  private Billing billing;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "first_months")
  private Integer firstMonths;

  @Column(name = "total_months")
  private Integer totalMonths;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "order_amount")
  private BigDecimal orderAmount;

  @Column(name = "public_bandwidth_mbps")
  private int publicBandwidthMbps;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "released_at")
  private Instant releasedAt;

  /** For Hibernate. */
  protected Instance() {}

  /** An instance as it was bought. */
  public static Instance bought(UUID id, Purchase purchase, Instant now) {
    Instance instance = new Instance();
    instance.id = id;
    instance.accountId = purchase.accountId();
    instance.type = purchase.type();
    instance.region = purchase.region();
    instance.billing = purchase.billing();
    instance.startsOn = purchase.startsOn();
    instance.orderAmount = purchase.orderAmount();
    instance.publicBandwidthMbps = purchase.publicBandwidthMbps();
    instance.createdAt = now;
    if (instance.subscribed()) {
      instance.firstMonths = purchase.months();
      instance.lasts(purchase.months());
    }
    return instance;
  }

  /** Adds months to the subscription, without a gap. */
  public void renew(int months) {
    lasts(totalMonths + months);
  }

  /** Counted from the first day: month by month, the 31st would drift to the 28th. */
  private void lasts(int months) {
    totalMonths = months;
    expiresOn = startsOn.plusMonths(months);
  }

  /** Gives the instance up, for ever. */
  public void release(Instant now) {
    releasedAt = now;
  }

  /** Whether it has a term at all. */
  public boolean subscribed() {
    return billing == Billing.SUBSCRIPTION;
  }

  /** Whether there is never a second number for it: the one that it had stays its only one. */
  public boolean numberedOnce() {
    return type == InstanceType.MARKETPLACE_WEBSITE;
  }

  /** Whether it was given up. */
  public boolean released() {
    return releasedAt != null;
  }

  /** Whether its subscription had ended by a day. */
  public boolean expired(LocalDate on) {
    return expiresOn != null && !on.isBefore(expiresOn);
  }

  /** The fewest months to renew by for the subscription to last to a day or longer. */
  public int monthsToLastUntil(LocalDate day) {
    int months = 0;
    while (startsOn.plusMonths((long) totalMonths + months).isBefore(day)) {
      months++;
    }
    return months;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID accountId() {
    return accountId;
  }

  public InstanceType type() {
    return type;
  }

  public String region() {
    return region;
  }

  public Billing billing() {
    return billing;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  /** Months of the first subscription; null for pay-as-you-go. */
  public Integer firstMonths() {
    return firstMonths;
  }

  /** Months of all subscriptions; null for pay-as-you-go. */
  public Integer totalMonths() {
    return totalMonths;
  }

  /** The first day on which it is no longer paid for; null for pay-as-you-go. */
  public LocalDate expiresOn() {
    return expiresOn;
  }

  /** What the order cost in CNY; null when billing did not tell. */
  public BigDecimal orderAmount() {
    return orderAmount;
  }

  public int publicBandwidthMbps() {
    return publicBandwidthMbps;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was given up; null while it is there. */
  public Instant releasedAt() {
    return releasedAt;
  }
}
