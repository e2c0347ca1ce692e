package icp.documents.requirement;

import icp.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of which one is enough. */
public record AcceptedDocument(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String code, Text name) {}
