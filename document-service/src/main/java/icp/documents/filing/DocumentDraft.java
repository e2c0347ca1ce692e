package icp.documents.filing;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which document of which filing a request would change, and which version of it the caller has
 * seen; a resource method takes them as one bean.
 */
public class DocumentDraft {
  @PathParam("filingId")
  UUID filingId;

  @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 40, pattern = "[A-Z][A-Z_]*"))
  @PathParam("code")
  String code;

  @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 22))
  @HeaderParam("If-Match")
  String ifMatch;

  public UUID filingId() {
    return filingId;
  }

  public String code() {
    return code;
  }

  /** The tag of the version that the caller has seen; null where they have seen none. */
  public String ifMatch() {
    return ifMatch;
  }
}
