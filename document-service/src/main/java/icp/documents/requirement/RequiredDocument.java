package icp.documents.requirement;

import icp.contracts.AskedDocument;
import icp.contracts.Text;
import icp.regulations.DocumentRole;
import icp.regulations.DocumentStage;
import java.util.List;
import java.util.Optional;
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
 * @param reason why it is asked of this case
 * @param template the code of the form that is filled for it; null where there is none
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
    @Schema(description = "Why it is asked of this case.") Text reason,
    @Schema(
            nullable = true,
            maxLength = 40,
            pattern = "^[A-Z][A-Z_]*$",
            description = "Code of the form that is filled for it; null where there is none.")
        String template,
    @Schema(maxLength = 500) String source) {
  public RequiredDocument {
    roles = Set.copyOf(roles);
    accepted = List.copyOf(accepted);
  }

  /** Whether it is a file to upload, neither a verification nor handed in elsewhere. */
  public boolean uploadable() {
    return stage == DocumentStage.SUBMISSION;
  }

  /** Whether it is asked for and nothing here takes it. */
  public boolean handedInElsewhere() {
    return stage == DocumentStage.ELSEWHERE && required == Required.YES;
  }

  /** Whether what stands on it must be told: it shows who or what the filer is. */
  public boolean mustBeTold() {
    return !roles.contains(DocumentRole.AUXILIARY)
        && accepted.stream().anyMatch(document -> document.number() != null);
  }

  /** The accepted document of a code; empty where it is not accepted of this case. */
  public Optional<AcceptedDocument> accepted(String document) {
    return accepted.stream().filter(it -> it.code().equals(document)).findFirst();
  }

  /** The same as others are told of it. */
  public AskedDocument told(boolean shown) {
    Text why = required == Required.CONDITIONAL && when != null ? when : reason;
    return new AskedDocument(code, name, asked(), shown, why, source);
  }

  private AskedDocument.Asked asked() {
    if (required != Required.YES) {
      return AskedDocument.Asked.PERHAPS;
    }
    return switch (stage) {
      case SUBMISSION -> AskedDocument.Asked.SURELY;
      case AFTER_PRELIMINARY_REVIEW -> AskedDocument.Asked.LATER;
      case ELSEWHERE -> AskedDocument.Asked.ELSEWHERE;
    };
  }

  /** Whether a submission without it is incomplete. */
  public boolean indispensable() {
    return uploadable() && required == Required.YES;
  }
}
