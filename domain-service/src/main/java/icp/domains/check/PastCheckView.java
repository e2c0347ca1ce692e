package icp.domains.check;

import icp.contracts.CheckAnswered;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PastDomainCheck", description = "One answer about a filing.")
record PastCheckView(
    @Schema(minimum = "1", description = "The submission that was examined.") int revision,
    @Schema(description = "Why it was given.") Occasion occasion,
    @Schema(description = "Whether nothing that was found stops the filing.") boolean fit,
    @Schema(maxItems = 100) List<FindingView> findings,
    @Schema(maxLength = 60, description = "Version of the regulations.") String book,
    Instant answeredAt) {
  static PastCheckView of(Occasion occasion, CheckAnswered said, Instant at) {
    return new PastCheckView(
        said.revision(),
        occasion,
        said.fit(),
        said.findings().stream().map(FindingView::of).toList(),
        said.book(),
        at);
  }
}
