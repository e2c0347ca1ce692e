package icp.documents.upload;

import icp.documents.picture.PictureFindings;
import icp.documents.picture.Pictures;
import icp.documents.picture.SentFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/** Makes a document's picture of what is sent, and tells what is wrong with it. */
@ApplicationScoped
class JudgedPictures {
  private final Pictures pictures;
  private final PictureFindings findings;

  JudgedPictures(Pictures pictures, PictureFindings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  Judged take(Supplier<List<SentFile>> files, String code, String province) {
    Pictures.Document document = pictures.document(files);
    return new Judged(document.picture(), findings.of(document.pages(), code, province));
  }
}
