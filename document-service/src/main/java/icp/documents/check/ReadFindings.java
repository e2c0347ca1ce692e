package icp.documents.check;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.documents.requirement.RequiredDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader of documents reads otherwise than it was typed. */
final class ReadFindings {
  private static final String SOURCE = "Tencent Cloud documentation, 常见驳回原因及其处理 (2021-22)";

  private ReadFindings() {}

  static List<Finding> of(Reading read, RequiredDocument asked, Told told) {
    return Stream.of(
            differs(read.name(), told.name(), asked, "name"),
            differs(read.number(), told.number(), asked, "number"),
            differs(read.validUntil(), told.validUntil(), asked, "validUntil"),
            differs(read.document(), told.document(), asked, "document"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> differs(
      Object read, Object told, RequiredDocument asked, String field) {
    if (read == null || read.equals(told)) {
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
