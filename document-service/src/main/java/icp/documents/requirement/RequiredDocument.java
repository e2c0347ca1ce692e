package icp.documents.requirement;

import icp.contracts.Text;
import icp.regulations.DocumentRole;
import icp.regulations.DocumentStage;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One upload that a filing is asked for.
 *
 * @param code what it is uploaded under
 * @param roles all that the one upload proves
 * @param stage when it is due; what is due after the preliminary review is proved by a verification
 * @param accepted the documents of which one is enough
 * @param required how firmly it is asked for
 * @param when the case in which it is asked for; null where it always is
 * @param source where that is written
 */
public record RequiredDocument(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String code,
    Text name,
    Set<DocumentRole> roles,
    DocumentStage stage,
    List<AcceptedDocument> accepted,
    Required required,
    @Schema(nullable = true) Text when,
    @Schema(maxLength = 500) String source) {
  public RequiredDocument {
    roles = Set.copyOf(roles);
    accepted = List.copyOf(accepted);
  }

  /** Whether it is a file to upload, and not a verification. */
  public boolean uploadable() {
    return stage == DocumentStage.SUBMISSION;
  }

  /** Whether a submission without it is incomplete. */
  public boolean indispensable() {
    return uploadable() && required == Required.YES;
  }
}
