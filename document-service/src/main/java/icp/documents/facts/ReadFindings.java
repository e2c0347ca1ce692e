package icp.documents.facts;

import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.documents.check.FindingWords;
import icp.documents.reading.ReadText;
import icp.documents.reading.TextReader;
import icp.documents.requirement.RequiredDocument;
import icp.documents.store.FileContents;
import icp.documents.upload.Upload;
import icp.documents.upload.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a reader of documents reads otherwise than it was typed. */
@ApplicationScoped
class ReadFindings {
  private static final String SOURCE = "Tencent Cloud documentation, 常见驳回原因及其处理 (2021-22)";

  private final TextReader reader;
  private final Uploads uploads;
  private final FileContents contents;
  private final Fingerprinter fingerprinter;

  ReadFindings(
      TextReader reader, Uploads uploads, FileContents contents, Fingerprinter fingerprinter) {
    this.reader = reader;
    this.uploads = uploads;
    this.contents = contents;
    this.fingerprinter = fingerprinter;
  }

  /** Nothing, where no picture is uploaded yet or nothing is read on it. */
  List<Finding> of(UUID filing, RequiredDocument asked, FactsRequest told) {
    return uploads
        .of(filing, asked.code())
        .map(upload -> compared(read(upload), asked, told))
        .orElse(List.of());
  }

  private ReadText read(Upload upload) {
    return contents
        .of(upload.file())
        .map(bytes -> reader.read(upload.file().mediaType(), bytes))
        .orElse(ReadText.NOTHING);
  }

  List<Finding> compared(ReadText read, RequiredDocument asked, FactsRequest told) {
    HolderFingerprints typed = FactsDesk.prints(fingerprinter, told.name(), told.number());
    HolderFingerprints seen =
        FactsDesk.prints(fingerprinter, read.name().orElse(null), read.number().orElse(null));
    boolean name = read.name().isPresent() && !seen.name().equals(typed.name());
    boolean number =
        read.number().isPresent() && !seen.certificateNumber().equals(typed.certificateNumber());
    boolean day = read.validUntil().filter(last -> !last.equals(told.validUntil())).isPresent();
    boolean kind = read.documentClass().filter(it -> !it.equals(told.document())).isPresent();
    return Stream.of(
            differs(name, asked, "name"),
            differs(number, asked, "number"),
            differs(day, asked, "validUntil"),
            differs(kind, asked, "document"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> differs(boolean so, RequiredDocument asked, String field) {
    if (!so) {
      return Optional.empty();
    }
    Text what = FindingWords.phrase("read-" + field);
    return Optional.of(
        FindingWords.of(
            Severity.BLOCKER,
            "document-read-otherwise",
            "/documents/" + asked.code() + "/" + field,
            SOURCE,
            List.of(asked.name(), what)));
  }
}
