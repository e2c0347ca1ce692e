package icp.documents.upload;

import icp.documents.filing.Filing;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The list of one filing. */
@ApplicationScoped
class FilingLists {
  private final RequiredDocuments documents;

  FilingLists(RequiredDocuments documents) {
    this.documents = documents;
  }

  List<RequiredDocument> of(Filing filing) {
    return documents.of(filing.facts()).orElse(List.of());
  }

  String book() {
    return documents.book();
  }

  /** Refuses a code for which nothing can be uploaded. */
  void requireUploadable(Filing filing, String code) {
    RequiredDocument document =
        of(filing).stream()
            .filter(asked -> asked.code().equals(code))
            .findFirst()
            .orElseThrow(() -> Problems.of("document-not-on-list", 404));
    if (!document.uploadable()) {
      throw Problems.of("document-proved-by-verification", 422);
    }
  }
}
