package icp.documents.upload;

import icp.contracts.FilingStatus;
import icp.documents.filing.Filing;
import icp.documents.requirement.RequiredDocument;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A filing's list, with what is there and what is missing.
 *
 * @param open whether documents may be uploaded and deleted now
 * @param complete whether nothing that is surely asked for is missing
 * @param missing the codes of what is surely asked for and not there
 * @param unlisted uploads that the list no longer has, since the facts changed
 */
@Schema(description = "A filing's list of documents, with what is there and what is missing.")
record FilingDocuments(
    UUID filingId,
    FilingStatus status,
    @Schema(description = "Whether documents may be uploaded and deleted now.") boolean open,
    @Schema(description = "Whether nothing that is surely asked for is missing.") boolean complete,
    @Schema(maxItems = 100) List<String> missing,
    @Schema(maxItems = 100) List<FilingDocument> documents,
    @Schema(maxItems = 100, description = "Uploads that the list no longer asks for.")
        List<UploadView> unlisted,
    @Schema(maxLength = 40) String book) {
  static FilingDocuments of(
      Filing filing, List<RequiredDocument> list, List<Upload> uploads, String book) {
    Map<String, UploadView> there =
        uploads.stream()
            .map(UploadView::of)
            .collect(Collectors.toMap(UploadView::code, Function.identity()));
    List<String> codes = list.stream().map(RequiredDocument::code).toList();
    List<String> missing =
        list.stream()
            .filter(RequiredDocument::indispensable)
            .map(RequiredDocument::code)
            .filter(code -> !there.containsKey(code))
            .toList();
    return new FilingDocuments(
        filing.id(),
        filing.status(),
        filing.open(),
        missing.isEmpty(),
        missing,
        list.stream().map(asked -> new FilingDocument(asked, there.get(asked.code()))).toList(),
        there.values().stream().filter(upload -> !codes.contains(upload.code())).toList(),
        book);
  }
}
