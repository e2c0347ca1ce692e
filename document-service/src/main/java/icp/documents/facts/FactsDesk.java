package icp.documents.facts;

import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.documents.check.Reading;
import icp.documents.check.Told;
import icp.documents.filing.DocumentDraft;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.filing.OpenFiling;
import icp.documents.requirement.AcceptedDocument;
import icp.documents.requirement.RequiredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what is told of a document: judges it, and lets go of the name and the number. */
@ApplicationScoped
class FactsDesk {
  private final Filings filings;
  private final AskedDocuments asked;
  private final Fingerprinter fingerprinter;
  private final FactsRecords records;

  FactsDesk(
      Filings filings, AskedDocuments asked, Fingerprinter fingerprinter, FactsRecords records) {
    this.filings = filings;
    this.asked = asked;
    this.fingerprinter = fingerprinter;
    this.records = records;
  }

  FactsRecords.Outcome take(DocumentDraft draft, FactsRequest told) {
    // Asked again under the lock.
    Filing filing = filings.own(draft.filingId());
    OpenFiling.require(filing);
    RequiredDocument document = asked.uploadable(filing, draft.code());
    asked.requireKnown(document, told.document());
    return records.record(draft, kept(document, told));
  }

  private Told kept(RequiredDocument document, FactsRequest told) {
    List<Finding> findings = new ArrayList<>();
    Optional<AcceptedDocument> shown = document.accepted(told.document());
    shown.ifPresent(
        it -> findings.addAll(NumberFindings.of(document, it, told.number(), asked.today())));
    HolderFingerprints prints = Reading.prints(fingerprinter, told.name(), told.number());
    return new Told(
        0,
        told.document(),
        told.name() == null ? null : prints.name(),
        told.number() == null ? null : prints.certificateNumber(),
        told.validUntil(),
        told.neverExpires(),
        told.signedOn(),
        findings);
  }
}
