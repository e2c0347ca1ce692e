package icp.documents.upload;

import icp.documents.check.FilingPapers;
import icp.documents.check.Judgement;
import icp.documents.check.PaperRecords;
import icp.documents.check.Told;
import icp.documents.check.ToldView;
import icp.documents.filing.Filing;
import icp.documents.form.ScannedForms;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import icp.platform.problem.Problems;
import icp.regulations.DocumentStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of one filing. */
@ApplicationScoped
class FilingLists {
  private final RequiredDocuments documents;
  private final Uploads uploads;
  private final PaperRecords papers;
  private final Judgement judgement;
  private final ScannedForms forms;

  FilingLists(
      RequiredDocuments documents,
      Uploads uploads,
      PaperRecords papers,
      Judgement judgement,
      ScannedForms forms) {
    this.documents = documents;
    this.uploads = uploads;
    this.papers = papers;
    this.judgement = judgement;
    this.forms = forms;
  }

  List<RequiredDocument> of(Filing filing) {
    return documents.of(filing.facts()).orElse(List.of());
  }

  /** The list with all that is there, missing and at fault today. */
  FilingDocuments view(Filing filing) {
    Map<String, UploadView> there = new TreeMap<>();
    uploads.of(filing.id()).forEach(it -> there.put(it.code, upload(it, filing)));
    FilingPapers shown = papers.of(filing.id());
    List<FilingDocument> list =
        of(filing).stream()
            .map(asked -> document(filing, asked, there.remove(asked.code()), shown))
            .toList();
    return FilingDocuments.of(filing, list, List.copyOf(there.values()), documents.book());
  }

  private UploadView upload(Upload upload, Filing filing) {
    return UploadView.of(
        upload, forms.current(upload.findings, upload.formNumber, upload.code, filing));
  }

  private FilingDocument document(
      Filing filing, RequiredDocument asked, UploadView upload, FilingPapers shown) {
    Told facts = shown.told().get(asked.code());
    boolean judged = upload != null || facts != null || asked.indispensable();
    return new FilingDocument(
        asked,
        upload,
        facts == null ? null : ToldView.of(facts),
        judged ? judgement.of(filing.facts(), asked, shown, documents.today()) : List.of());
  }

  /** Refuses a code for which nothing can be uploaded. */
  void requireUploadable(Filing filing, String code) {
    RequiredDocument document =
        of(filing).stream()
            .filter(asked -> asked.code().equals(code))
            .findFirst()
            .orElseThrow(() -> Problems.of("document-not-on-list", 404));
    if (document.stage() == DocumentStage.ELSEWHERE) {
      throw Problems.of("document-handed-in-elsewhere", 422);
    }
    if (!document.uploadable()) {
      throw Problems.of("document-proved-by-verification", 422);
    }
  }
}
