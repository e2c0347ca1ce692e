package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.order.FilingOrder;
import icp.filings.order.OrderReason;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A filing as it is read. What changes it goes through {@link FilingMoves}. */
@Entity
@Immutable
@Table(name = "filing")
class Filing extends PanacheEntityBase {
  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  long version;

  @Enumerated(EnumType.STRING)
  FilingStatus status;

  int revision;
  String facts;

  @Column(name = "service_numbers")
  String serviceNumbers;

  String reasons;

  @Column(name = "due_at")
  Instant dueAt;

  /** Since when it stands where it stands. */
  @Column(name = "entered_at")
  Instant enteredAt;

  /** The province of its facts; null while they name none. */
  String province;

  @Enumerated(EnumType.STRING)
  @Column(name = "order_reason")
  OrderReason orderReason;

  /** The approved filing that it changes or gives up; null for a new one. */
  @Column(name = "based_on")
  UUID basedOn;

  String certificate;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  FilingOrder order() {
    return new FilingOrder(orderReason, basedOn, certificate);
  }

  /** Whether the applicant may still mend what is said. */
  boolean isWritten() {
    return status == FilingStatus.DRAFT || status == FilingStatus.RETURNED;
  }
}
