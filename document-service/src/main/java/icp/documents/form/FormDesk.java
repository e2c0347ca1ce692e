package icp.documents.form;

import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.filing.OpenFiling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Issues forms: asks for the facts, fills in, numbers and prints, in this order. */
@ApplicationScoped
class FormDesk {
  private final Filings filings;
  private final FilingForms lists;
  private final FormFacts facts;
  private final FormPrinter printer;
  private final Forms forms;

  FormDesk(Filings filings, FilingForms lists, FormFacts facts, FormPrinter printer, Forms forms) {
    this.filings = filings;
    this.lists = lists;
    this.facts = facts;
    this.printer = printer;
    this.forms = forms;
  }

  /** Asked outside a transaction, so that a slow answer holds no lock; judged again inside it. */
  Printed issue(UUID filingId, String code) {
    Filing filing = filings.own(filingId);
    OpenFiling.require(filing);
    FormKind kind = lists.require(filing, code);
    FormPrinter.Filled filled = printer.fill(kind, facts.of(filingId, filing.accountId()));
    FormNumber number = forms.issue(filingId, filled);
    return new Printed(printer.print(filled, number), code + "-" + number.text() + ".pdf");
  }

  /** A form as a file. */
  @SuppressWarnings("ArrayRecordComponent") // Made once and handed on; nobody compares two.
  record Printed(byte[] pdf, String fileName) {}
}
