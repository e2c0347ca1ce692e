package icp.documents.form;

import icp.documents.filing.Filing;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which forms a filing's list names. */
@ApplicationScoped
class FilingForms {
  private final RequiredDocuments documents;

  FilingForms(RequiredDocuments documents) {
    this.documents = documents;
  }

  List<RequiredDocument> of(Filing filing) {
    return documents.of(filing.facts()).orElse(List.of()).stream()
        .filter(document -> FormKind.of(document.code()).isPresent())
        .toList();
  }

  FormKind require(Filing filing, String code) {
    return of(filing).stream()
        .filter(document -> document.code().equals(code))
        .findFirst()
        .flatMap(document -> FormKind.of(document.code()))
        .orElseThrow(() -> Problems.of("form-not-on-list", 404));
  }
}
