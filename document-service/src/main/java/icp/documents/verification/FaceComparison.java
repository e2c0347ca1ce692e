package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.filing.Filing;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import icp.documents.store.FileContents;
import icp.documents.upload.Uploads;
import icp.regulations.DocumentRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Compares the photo of a verification with the administrator's certificate. */
@ApplicationScoped
class FaceComparison {
  private final FaceEngine engine;
  private final RequiredDocuments documents;
  private final Uploads uploads;
  private final FileContents contents;

  FaceComparison(
      FaceEngine engine, RequiredDocuments documents, Uploads uploads, FileContents contents) {
    this.engine = engine;
    this.documents = documents;
    this.uploads = uploads;
    this.contents = contents;
  }

  /** Decides nothing for a backdrop, nor without a certificate to compare with. */
  FaceEngine.Verdict verdict(Filing filing, VerificationView verification, byte[] capture) {
    if (verification.method() != Method.FACE) {
      return FaceEngine.Verdict.UNDECIDED;
    }
    return certificate(filing)
        .map(certificate -> engine.compare(certificate, capture))
        .orElse(FaceEngine.Verdict.UNDECIDED);
  }

  private Optional<byte[]> certificate(Filing filing) {
    return documents.of(filing.facts()).orElse(List.of()).stream()
        .filter(document -> document.roles().contains(DocumentRole.ADMINISTRATOR_CERTIFICATE))
        .map(RequiredDocument::code)
        .flatMap(code -> uploads.of(filing.id(), code).stream())
        .findFirst()
        .flatMap(upload -> contents.of(upload.file()));
  }
}
