package icp.documents.upload;

import icp.documents.requirement.RequiredDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One document that a filing is asked for, and what has been uploaded for it. */
record FilingDocument(
    RequiredDocument document,
    @Schema(nullable = true, description = "Null while nothing is uploaded.") UploadView upload) {}
