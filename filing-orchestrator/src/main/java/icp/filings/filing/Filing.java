package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.order.FilingOrder;
import icp.filings.order.OrderReason;
import icp.platform.sealing.DataKey;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A filing as it is read. What changes it goes through {@link FilingMoves}. */
@Entity
@Immutable
@Table(name = "filing")
@SecondaryTable(
    name = "filing_key",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "filing_id", referencedColumnName = "id"))
class Filing extends PanacheEntityBase {
  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  long version;

  @Enumerated(EnumType.STRING)
  FilingStatus status;

  int revision;

  @Column(name = "facts")
  byte[] sealedFacts;

  /** What it says, once it is opened. */
  @Transient String facts;

  @Column(name = "service_numbers")
  String serviceNumbers;

  @Column(name = "reasons")
  byte[] sealedReasons;

  /** Why it was returned, once it is opened. */
  @Transient String reasons;

  @Column(table = "filing_key", name = "wrapped_key")
  byte[] wrappedKey;

  @Column(table = "filing_key", name = "key_id")
  Long keyId;

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

  /** Opens what it says of people, which is nothing where its key is gone. */
  Filing open(FilingSeal seal) {
    DataKey key = seal.key(id, wrappedKey, keyId == null ? 0 : keyId);
    facts = FilingSeal.facts(key, id, sealedFacts);
    reasons = FilingSeal.reasons(key, id, sealedReasons);
    return this;
  }

  /** Whether it says something that nobody can read any more. */
  boolean isUnreadable() {
    return wrappedKey == null && sealedFacts != null;
  }

  FilingOrder order() {
    return new FilingOrder(orderReason, basedOn, certificate);
  }

  /** Whether the applicant may still mend what is said. */
  boolean isWritten() {
    return status == FilingStatus.DRAFT || status == FilingStatus.RETURNED;
  }
}
