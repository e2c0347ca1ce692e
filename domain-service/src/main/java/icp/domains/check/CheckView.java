package icp.domains.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Finding;
import icp.domains.name.RegistrableName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DomainCheck", description = "What was found; nothing is kept of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckView(
    @Schema(maxLength = 253, examples = "yunshan-example.cn") String name,
    @Schema(maxLength = 253, description = "As people write it.") String unicodeName,
    @Schema(
            maxLength = 253,
            description = "The name that was given, where it lies below the registered one.")
        String foldedFrom,
    @Schema(description = "Whether nothing that was found stops a filing.") boolean fit,
    @Schema(maxItems = 100) List<FindingView> findings,
    @Schema(maxLength = 60, description = "Version of the regulations.") String book) {
  static CheckView of(RegistrableName name, List<Finding> findings, String book) {
    return new CheckView(
        name.registered().ascii(),
        name.registered().unicode(),
        name.folded() ? name.given().ascii() : null,
        findings.stream().noneMatch(Finding::blocks),
        findings.stream().map(FindingView::of).toList(),
        book);
  }
}
