package icp.documents.check;

import icp.platform.http.EntityTags;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told of a document, without the name and the number: these are not kept. */
@Schema(name = "DocumentFactsTold", description = "What was told of a document.")
public record ToldView(
    @Schema(maxLength = 22, description = "Give it in If-Match to tell it anew.") String etag,
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String document,
    @Schema(description = "Whether a name was told; it is kept as a fingerprint only.")
        boolean named,
    @Schema(description = "Whether a number was told; it is kept as a fingerprint only.")
        boolean numbered,
    @Schema(nullable = true) LocalDate validUntil,
    boolean longTerm,
    @Schema(nullable = true) LocalDate signedOn) {
  public static ToldView of(Told told) {
    return new ToldView(
        EntityTags.of(told.version()),
        told.document(),
        told.name() != null,
        told.number() != null,
        told.validUntil(),
        told.longTerm(),
        told.signedOn());
  }
}
