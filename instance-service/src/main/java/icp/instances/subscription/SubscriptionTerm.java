package icp.instances.subscription;

import icp.platform.http.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of an instance's history: its first subscription, or a renewal. */
@Entity
@Table(name = "subscription_term")
public class SubscriptionTerm {
  @Id private UUID id;

  @Column(name = "instance_id")
  private UUID instanceId;

  private int sequence;
  private int months;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For Hibernate. */
  protected SubscriptionTerm() {}

  static SubscriptionTerm of(Instance instance, int sequence, int months, Instant now) {
    SubscriptionTerm term = new SubscriptionTerm();
    term.id = Ids.next();
    term.instanceId = instance.id();
    term.sequence = sequence;
    term.months = months;
    term.recordedAt = now;
    return term;
  }

  public UUID instanceId() {
    return instanceId;
  }

  /** 1 is the first subscription, all others are renewals. */
  public int sequence() {
    return sequence;
  }

  public int months() {
    return months;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
