package icp.documents.picture;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a picture on its way here, as it stands in the description of the API. */
@Schema(
    type = SchemaType.STRING,
    format = "binary",
    maxLength = Pictures.MOST_SENT_BYTES,
    description = "A picture as it was taken.")
public final class SentPicture {
  private SentPicture() {}
}
