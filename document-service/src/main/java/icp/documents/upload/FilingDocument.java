package icp.documents.upload;

import icp.contracts.Finding;
import icp.documents.check.ToldView;
import icp.documents.requirement.RequiredDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One document that a filing is asked for, and what has been uploaded and told for it. */
record FilingDocument(
    RequiredDocument document,
    @Schema(nullable = true, description = "Null while nothing is uploaded.") UploadView upload,
    @Schema(nullable = true, description = "Null while nothing is told.") ToldView facts,
    @Schema(maxItems = 100, description = "What is wrong today with what was told of it.")
        List<Finding> findings) {
  boolean lacks(String code) {
    return findings.stream().anyMatch(finding -> finding.code().equals(code));
  }
}
