package icp.documents.form;

import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.filing.OpenFiling;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The forms that were issued. */
@ApplicationScoped
class Forms implements PanacheRepositoryBase<IssuedForm, String> {
  private final Filings filings;
  private final Clock clock;

  Forms(Filings filings, Clock clock) {
    this.filings = filings;
    this.clock = clock;
  }

  /** The newest of a kind for a filing. */
  Optional<IssuedForm> newest(UUID filingId, String code) {
    return find("filingId = ?1 and code = ?2 order by issuedAt desc", filingId, code)
        .firstResultOptional();
  }

  /** The number for a form: the last one while its words are the same, otherwise a new one. */
  @Transactional
  public FormNumber issue(UUID filingId, FormPrinter.Filled filled) {
    Filing filing = filings.ownHeld(filingId);
    OpenFiling.require(filing);
    return newest(filingId, filled.kind().name())
        .filter(form -> form.content.equals(filled.content()))
        .map(form -> new FormNumber(form.number))
        .orElseGet(() -> add(filing, filled));
  }

  private FormNumber add(Filing filing, FormPrinter.Filled filled) {
    FormNumber number = FormNumber.random();
    IssuedForm form = IssuedForm.of(number, filing.id(), filing.revision(), filled);
    form.issuedAt = clock.instant();
    persistAndFlush(form);
    return number;
  }
}
