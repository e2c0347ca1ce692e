package icp.documents.upload;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form with several files, as it stands in the description of the API. */
@Schema(description = "2 to 6 parts, each a file, in the order of their pages; 10 MB in all.")
record PagesForm(
    @Schema(minItems = 2, maxItems = 6, description = "Their names are not looked at.")
        List<byte[]> pages) {}
