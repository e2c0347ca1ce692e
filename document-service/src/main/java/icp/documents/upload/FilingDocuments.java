package icp.documents.upload;

import icp.contracts.FilingStatus;
import icp.documents.check.Judgement;
import icp.documents.filing.Filing;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A filing's list, with what is there and what is missing.
 *
 * @param open whether documents may be uploaded, told of and deleted now
 * @param complete whether nothing that is surely asked for is missing or untold
 * @param missing the codes of what is surely asked for and not there
 * @param untold the codes of what is surely asked for and of which not enough is told
 * @param unlisted uploads that the list no longer has, since the facts changed
 */
@Schema(description = "A filing's list of documents, with what is there and what is missing.")
record FilingDocuments(
    UUID filingId,
    FilingStatus status,
    @Schema(description = "Whether documents may be uploaded and deleted now.") boolean open,
    @Schema(description = "Whether nothing that is surely asked for is missing or untold.")
        boolean complete,
    @Schema(maxItems = 100) List<String> missing,
    @Schema(
            maxItems = 100,
            description = "Of these it must be told what stands on them, under /{code}/facts.")
        List<String> untold,
    @Schema(maxItems = 100) List<FilingDocument> documents,
    @Schema(maxItems = 100, description = "Uploads that the list no longer asks for.")
        List<UploadView> unlisted,
    @Schema(maxLength = 40) String book) {
  static FilingDocuments of(
      Filing filing, List<FilingDocument> documents, List<UploadView> unlisted, String book) {
    List<String> missing = codes(documents, document -> document.upload() == null);
    List<String> untold = codes(documents, document -> document.lacks(Judgement.UNTOLD));
    return new FilingDocuments(
        filing.id(),
        filing.status(),
        filing.open(),
        missing.isEmpty() && untold.isEmpty(),
        missing,
        untold,
        documents,
        unlisted,
        book);
  }

  private static List<String> codes(
      List<FilingDocument> documents, Predicate<FilingDocument> wanting) {
    return documents.stream()
        .filter(document -> document.document().indispensable())
        .filter(wanting)
        .map(document -> document.document().code())
        .toList();
  }
}
