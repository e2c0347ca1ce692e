package icp.documents.upload;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form with one file, as it stands in the description of the API. */
@Schema(description = "Exactly one part, which is the file; its names are not looked at.")
record FileForm(
    @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10485760) String file) {}
