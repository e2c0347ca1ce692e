package icp.documents.check;

import icp.contracts.DocumentFacts;
import icp.contracts.Finding;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The rule: whatever is surely asked for is there. All that is missing is told at once. */
@ApplicationScoped
class Completeness {
  private static final String FILING_SYSTEM = "https://beian.miit.gov.cn";

  private final RequiredDocuments documents;

  Completeness(RequiredDocuments documents) {
    this.documents = documents;
  }

  String book() {
    return documents.book();
  }

  List<Finding> findings(DocumentFacts facts, Set<String> uploaded) {
    return documents
        .of(facts)
        .map(list -> missing(list, uploaded))
        .orElseGet(
            () ->
                List.of(
                    FindingWords.blocker(
                        "document-province-unknown", "/province", FILING_SYSTEM, null)));
  }

  private static List<Finding> missing(List<RequiredDocument> list, Set<String> uploaded) {
    return list.stream()
        .filter(RequiredDocument::indispensable)
        .filter(document -> !uploaded.contains(document.code()))
        .map(
            document ->
                FindingWords.blocker(
                    "document-missing",
                    "/documents/" + document.code(),
                    document.source(),
                    document.name()))
        .toList();
  }
}
