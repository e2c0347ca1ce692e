package icp.documents.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A form that was issued: what ties its number to a filing. */
@Entity
@Immutable
@Table(name = "form")
class IssuedForm {
  @Id String number;

  @Column(name = "filing_id")
  UUID filingId;

  String code;

  int revision;

  String content;

  String printed;

  int unprintable;

  @Column(name = "issued_at")
  Instant issuedAt;

  protected IssuedForm() {}

  static IssuedForm of(FormNumber number, UUID filingId, int revision, FormPrinter.Filled filled) {
    IssuedForm form = new IssuedForm();
    form.number = number.text();
    form.filingId = filingId;
    form.code = filled.kind().name();
    form.revision = revision;
    form.content = filled.content();
    form.printed = filled.printed();
    form.unprintable = filled.unprintable();
    return form;
  }
}
