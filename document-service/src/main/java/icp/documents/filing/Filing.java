package icp.documents.filing;

import icp.contracts.DocumentFacts;
import icp.contracts.FilingStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is known here of a filing. Only its events write it, never the resources. */
@Entity
@Immutable
public class Filing {
  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Convert(converter = KeptFacts.class)
  private DocumentFacts facts;

  @Enumerated(EnumType.STRING)
  private FilingStatus status;

  private int revision;
  private Long draft;

  protected Filing() {}

  public UUID id() {
    return id;
  }

  public UUID accountId() {
    return accountId;
  }

  public FilingStatus status() {
    return status;
  }

  /** Its submission, 0 before the first. */
  public int revision() {
    return revision;
  }

  /** The edit that was asked about last, by its number in the filing's log; null before. */
  public Long draft() {
    return draft;
  }

  /** Whether its applicant is writing it, so that documents may come and go. */
  public boolean open() {
    return status == FilingStatus.DRAFT || status == FilingStatus.RETURNED;
  }

  /** What decides its documents. */
  public DocumentFacts facts() {
    return facts;
  }
}
