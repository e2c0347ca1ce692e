package icp.documents.form;

import icp.contracts.Text;
import icp.documents.requirement.Required;
import icp.documents.requirement.RequiredDocument;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form that a filing is asked for.
 *
 * @param when the case in which it is asked for; null where it always is
 * @param source where that is written
 * @param issued the newest that was issued; null while none was
 */
@Schema(name = "Form", description = "A form that a filing is asked for.")
record FormView(
    @Schema(maxLength = 40, pattern = "^[A-Z][A-Z_]*$") String code,
    Text name,
    Required required,
    @Schema(nullable = true, description = "The case in which it is asked for.") Text when,
    @Schema(maxLength = 500) String source,
    @Schema(nullable = true, description = "The newest that was issued.") Issued issued) {
  static FormView of(RequiredDocument document, IssuedForm form) {
    return new FormView(
        document.code(),
        document.name(),
        document.required(),
        document.when(),
        document.source(),
        form == null ? null : Issued.of(form));
  }

  /**
   * An issued form.
   *
   * @param revision the filing's when it was issued
   * @param unprintable how many of its characters are printed as empty boxes
   */
  @Schema(name = "IssuedForm", description = "A form that was issued.")
  record Issued(
      @Schema(maxLength = 15, pattern = "^BA(-[0-9A-Y]{4}){2}-[0-9A-Y]{2}$") String number,
      @Schema(minimum = "0") int revision,
      Instant issuedAt,
      @Schema(
              minimum = "0",
              description =
                  "How many of its characters cannot be printed: they are empty boxes, to be"
                      + " filled in by hand.")
          int unprintable) {
    static Issued of(IssuedForm form) {
      return new Issued(form.number, form.revision, form.issuedAt, form.unprintable);
    }
  }
}
