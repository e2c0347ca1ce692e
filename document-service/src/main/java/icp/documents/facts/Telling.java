package icp.documents.facts;

import icp.contracts.Finding;
import icp.documents.check.FindingsColumn;
import icp.documents.check.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What an applicant told of one document of a filing. */
@Entity
@Table(name = "document_facts")
public class Telling {
  @Id private UUID id;

  @Version private long version;

  @Column(name = "filing_id")
  private UUID filingId;

  private String code;
  private String document;
  private String name;
  private String number;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "long_term")
  private boolean longTerm;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Convert(converter = FindingsColumn.class)
  private List<Finding> findings;

  @Column(name = "told_at")
  private Instant toldAt;

  protected Telling() {}

  static Telling of(UUID id, UUID filingId, String code) {
    Telling telling = new Telling();
    telling.id = id;
    telling.filingId = filingId;
    telling.code = code;
    return telling;
  }

  void tell(Told told, Instant now) {
    document = told.document();
    name = told.name();
    number = told.number();
    validUntil = told.validUntil();
    longTerm = told.longTerm();
    signedOn = told.signedOn();
    findings = told.findings();
    toldAt = now;
  }

  long version() {
    return version;
  }

  Told told() {
    return new Told(version, document, name, number, validUntil, longTerm, signedOn, findings);
  }

  /** Whether it says the same, however often it was told. */
  boolean says(Told told) {
    return Objects.equals(
        told,
        new Told(told.version(), document, name, number, validUntil, longTerm, signedOn, findings));
  }
}
