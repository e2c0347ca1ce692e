package icp.documents.facts;

import icp.documents.filing.Filing;
import icp.documents.requirement.AcceptedDocument;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The documents of which something can be told. */
@ApplicationScoped
class AskedDocuments {
  private final RequiredDocuments documents;
  private final Book book;

  AskedDocuments(RequiredDocuments documents, Book book) {
    this.documents = documents;
    this.book = book;
  }

  LocalDate today() {
    return documents.today();
  }

  /** The document of a code, on the list of a filing. */
  RequiredDocument uploadable(Filing filing, String code) {
    RequiredDocument asked =
        documents.of(filing.facts()).orElse(List.of()).stream()
            .filter(document -> document.code().equals(code))
            .findFirst()
            .orElseThrow(() -> Problems.of("document-not-on-list", 404));
    if (!asked.uploadable()) {
      throw Problems.of("document-without-facts", 422);
    }
    return asked;
  }

  /** Refuses what no book calls a document. One that is not accepted here is told as a finding. */
  void requireKnown(RequiredDocument asked, String document) {
    if (asked.accepted(document).isEmpty() && book.document(document, today()).isEmpty()) {
      String codes =
          asked.accepted().stream().map(AcceptedDocument::code).collect(Collectors.joining(", "));
      throw Problems.malformed(new FieldError("/document", "Give one of " + codes));
    }
  }
}
