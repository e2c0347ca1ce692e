package icp.documents.upload;

import icp.contracts.Finding;
import icp.platform.http.EntityTags;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an upload.
 *
 * @param etag give it in {@code If-Match} to replace or delete the upload
 * @param sha256 of the bytes that are kept, which are not those that were sent: metadata is gone
 */
@Schema(description = "What is known of an upload, as it is kept.")
record UploadView(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String code,
    @Schema(maxLength = 22, description = "Give it in If-Match to replace or delete the upload.")
        String etag,
    @Schema(maxLength = 20, examples = "image/jpeg") String mediaType,
    @Schema(
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            description = "SHA-256 of the bytes as they are kept.")
        String sha256,
    @Schema(minimum = "1", maximum = "4194304", description = "Bytes as they are kept.") int size,
    @Schema(minimum = "1", maximum = "10000") int width,
    @Schema(minimum = "1", maximum = "10000") int height,
    Instant uploadedAt,
    @Schema(
            maxItems = 100,
            description =
                "What is wrong with the picture; a BLOCKER stops the filing, not the upload.")
        List<Finding> findings,
    @Schema(
            nullable = true,
            description = "When the picture was deleted, some time after the filing ended.")
        Instant deletedAt) {
  static UploadView of(Upload upload) {
    return of(upload, upload.findings);
  }

  /** With the findings as of now in place of those of its day. */
  static UploadView of(Upload upload, List<Finding> findings) {
    return new UploadView(
        upload.code,
        EntityTags.of(upload.version),
        upload.file.mediaType(),
        upload.file.sha256(),
        upload.file.size(),
        upload.file.width(),
        upload.file.height(),
        upload.uploadedAt,
        findings,
        upload.file.deletedAt());
  }
}
