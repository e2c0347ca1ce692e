package icp.domains.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Finding;
import icp.domains.name.RegistrableName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DomainCheck", description = "What was found; nothing is kept of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckView(
    @Schema(
            maxItems = 100,
            description = "What was given for it; names below one registered name are one check.")
        List<String> given,
    @Schema(
            maxLength = 253,
            description = "The registered name; absent where none was given.",
            examples = "yunshan-example.cn")
        String name,
    @Schema(maxLength = 253, description = "As people write it.") String unicodeName,
    @Schema(
            maxLength = 253,
            description = "The name that was given, where it lies below the registered one.")
        String foldedFrom,
    @Schema(description = "Whether nothing that was found stops a filing.") boolean fit,
    @Schema(maxItems = 100) List<FindingView> findings,
    FactsView facts,
    @Schema(maxLength = 60, description = "Version of the regulations.") String book) {

  @Schema(name = "DomainChecks", description = "One check for each registered name, in order.")
  record Many(
      @Schema(maxItems = 100) List<CheckView> items,
      @Schema(maxLength = 60, description = "Version of the regulations.") String book) {}

  static CheckView of(
      List<String> given, RegistrableName name, Examiner.Examined examined, String book) {
    return new CheckView(
        given,
        name.registered().ascii(),
        name.registered().unicode(),
        name.folded() ? name.given().ascii() : null,
        examined.findings().stream().noneMatch(Finding::blocks),
        examined.findings().stream().map(FindingView::of).toList(),
        FactsView.of(examined.facts()),
        book);
  }

  static CheckView refused(String given, Finding refusal, String book) {
    return new CheckView(
        List.of(given), null, null, null, false, List.of(FindingView.of(refusal)), null, book);
  }
}
