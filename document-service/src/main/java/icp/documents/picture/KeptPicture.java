package icp.documents.picture;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a picture that was asked for, as it stands in the description of the API. */
@Schema(
    type = SchemaType.STRING,
    format = "binary",
    maxLength = Pictures.MOST_KEPT_BYTES,
    description = "A picture as it is kept.")
public final class KeptPicture {
  private KeptPicture() {}
}
