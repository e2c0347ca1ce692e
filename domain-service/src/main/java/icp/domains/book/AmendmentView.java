package icp.domains.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Amendment", description = "A change that an operator made.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentView(
    UUID id,
    @Schema(description = "Account of the operator.") UUID by,
    Instant at,
    @Schema(maxLength = 1000) String why,
    @Schema(description = "Absent where the book's own entry held.") Amended before,
    @Schema(description = "Absent where the book's own entry holds again.") Amended after) {
  static AmendmentView of(AmendmentTable.Change change) {
    return new AmendmentView(
        change.id(), change.by(), change.at(), change.why(), change.before(), change.after());
  }
}
