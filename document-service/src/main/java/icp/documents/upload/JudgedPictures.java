package icp.documents.upload;

import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.documents.check.Reading;
import icp.documents.filing.Filing;
import icp.documents.form.ScannedForms;
import icp.documents.picture.Picture;
import icp.documents.picture.PictureFindings;
import icp.documents.picture.Pictures;
import icp.documents.picture.SentFile;
import icp.documents.reading.TextReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Makes a document's picture of what is sent, and tells what is wrong with it. */
@ApplicationScoped
class JudgedPictures {
  private final Pictures pictures;
  private final PictureFindings findings;
  private final ScannedForms forms;
  private final TextReader reader;
  private final Fingerprinter fingerprinter;

  JudgedPictures(
      Pictures pictures,
      PictureFindings findings,
      ScannedForms forms,
      TextReader reader,
      Fingerprinter fingerprinter) {
    this.pictures = pictures;
    this.findings = findings;
    this.forms = forms;
    this.reader = reader;
    this.fingerprinter = fingerprinter;
  }

  Judged take(Supplier<List<SentFile>> files, String code, Filing filing) {
    Set<String> seen = new TreeSet<>();
    Pictures.Document document =
        pictures.document(files, page -> seen.addAll(ScannedForms.look(code, page)));
    ScannedForms.Scan scan = forms.judge(seen, filing, code);
    List<Finding> all =
        new ArrayList<>(findings.of(document.pages(), code, filing.facts().province()));
    all.addAll(scan.findings());
    return new Judged(document.picture(), all, scan.number(), read(document.picture()));
  }

  private Reading read(Picture picture) {
    return Reading.of(reader.read(picture.format().mediaType(), picture.bytes()), fingerprinter);
  }
}
