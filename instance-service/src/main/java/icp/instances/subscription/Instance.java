package icp.instances.subscription;

import icp.regulations.InstanceType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A hosting instance of an account, as all that billing told of it comes to. */
@Entity
@Table(name = "instance")
public class Instance {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "provider_id")
  private String providerId;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private InstanceType type;

  private String region;

  @Embedded private Term term;

  @Column(name = "order_amount")
  private BigDecimal orderAmount;

  @Column(name = "public_bandwidth_mbps")
  private int publicBandwidthMbps;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> addresses;

  private boolean trial;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "released_at")
  private Instant releasedAt;

  /** For Hibernate. */
  protected Instance() {}

  /**
   * @param providerId its name in the provider's feed; null when operators keep it
   * @param course what was told of it, its purchase among it
   */
  public static Instance of(UUID id, String providerId, Course course) {
    Instance instance = new Instance();
    instance.id = id;
    instance.providerId = providerId;
    instance.createdAt = course.firstHeard();
    instance.follow(course);
    return instance;
  }

  /** Becomes what was told of it. */
  public void follow(Course course) {
    Purchase purchase = course.purchase();
    accountId = purchase.accountId();
    type = purchase.type();
    region = purchase.region();
    orderAmount = purchase.orderAmount();
    term = course.term();
    publicBandwidthMbps = course.publicBandwidthMbps();
    addresses = course.addresses();
    trial = course.trial();
    releasedAt = course.releasedAt();
  }

  /** Whether there is never a second number for it: the one that it had stays its only one. */
  public boolean numberedOnce() {
    return type == InstanceType.MARKETPLACE_WEBSITE;
  }

  /** Whether it was given up. */
  public boolean released() {
    return releasedAt != null;
  }

  /** Whether the provider's feed tells of it, and so nobody else. */
  public boolean fed() {
    return providerId != null;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** Its name in the provider's feed; null when operators keep it. */
  public String providerId() {
    return providerId;
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

  /** How it is paid for, and how long. */
  public Term term() {
    return term;
  }

  /** What the first order cost in CNY; null when billing did not tell. */
  public BigDecimal orderAmount() {
    return orderAmount;
  }

  public int publicBandwidthMbps() {
    return publicBandwidthMbps;
  }

  /** Its public addresses; empty when billing did not tell, an empty list when it has none. */
  public Optional<List<String>> addresses() {
    return Optional.ofNullable(addresses);
  }

  /** Whether it is tried out and was not paid for. */
  public boolean trial() {
    return trial;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was given up; null while it is there. */
  public Instant releasedAt() {
    return releasedAt;
  }
}
