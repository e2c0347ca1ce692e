package icp.domains.check;

import icp.contracts.CheckAnswered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LastDomainCheck", description = "The last answer about a filing.")
record LastCheckView(
    UUID filingId,
    @Schema(minimum = "1", description = "The submission that was examined.") int revision,
    @Schema(description = "Whether nothing that was found stops the filing.") boolean fit,
    @Schema(maxItems = 100) List<FindingView> findings,
    @Schema(maxLength = 60, description = "Version of the regulations.") String book,
    Instant answeredAt) {
  static LastCheckView of(CheckAnswered said, Instant at) {
    return new LastCheckView(
        said.filingId(),
        said.revision(),
        said.fit(),
        said.findings().stream().map(FindingView::of).toList(),
        said.book(),
        at);
  }
}
