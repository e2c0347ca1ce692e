package icp.documents.check;

import icp.contracts.AskedDocument;
import icp.contracts.DocumentFacts;
import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.documents.form.FormJudgement;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a check: whatever is surely asked for is there, its picture is good, and what was
 * told of it holds today and is what the filing says. Everything is told at once.
 */
@ApplicationScoped
class Completeness {
  private static final String FILING_SYSTEM = "https://beian.miit.gov.cn";

  private final RequiredDocuments documents;
  private final Judgement judgement;
  private final FormJudgement forms;

  Completeness(RequiredDocuments documents, Judgement judgement, FormJudgement forms) {
    this.documents = documents;
    this.judgement = judgement;
    this.forms = forms;
  }

  String book() {
    return documents.book();
  }

  /**
   * What a check comes to.
   *
   * @param documents each that is asked for, whether it is there or not
   */
  record Examined(List<Finding> findings, List<AskedDocument> documents) {}

  Examined examine(DocumentFacts facts, FilingPapers papers) {
    LocalDate today = documents.today();
    return documents
        .of(facts, today)
        .map(list -> examined(facts, list, papers, today))
        .orElseGet(() -> new Examined(List.of(unknownProvince()), List.of()));
  }

  private Examined examined(
      DocumentFacts facts, List<RequiredDocument> list, FilingPapers papers, LocalDate today) {
    return new Examined(
        list.stream().flatMap(it -> of(facts, it, papers, today).stream()).toList(),
        list.stream().map(it -> it.told(papers.uploads().containsKey(it.code()))).toList());
  }

  private List<Finding> of(
      DocumentFacts facts, RequiredDocument asked, FilingPapers papers, LocalDate today) {
    if (asked.handedInElsewhere()) {
      return List.of(about(Severity.WARNING, "document-handed-in-elsewhere", asked));
    }
    List<Finding> picture = papers.uploads().get(asked.code());
    if (picture == null) {
      return asked.indispensable()
          ? List.of(about(Severity.BLOCKER, "document-missing", asked))
          : List.of();
    }
    String code = asked.code();
    List<Finding> findings =
        new ArrayList<>(forms.current(picture, code, papers.forms().get(code), facts));
    findings.addAll(judgement.of(facts, asked, papers, today));
    return findings;
  }

  private static Finding about(Severity severity, String code, RequiredDocument asked) {
    List<Text> words = List.of(asked.name(), asked.reason());
    return FindingWords.of(severity, code, "/documents/" + asked.code(), asked.source(), words);
  }

  private static Finding unknownProvince() {
    return FindingWords.blocker("document-province-unknown", "/province", FILING_SYSTEM, null);
  }
}
