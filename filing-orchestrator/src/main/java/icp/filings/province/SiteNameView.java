package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.EntityKind;
import icp.contracts.Text;
import icp.regulations.SiteNameRule;
import icp.regulations.SiteNameTest;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SiteNameRule", description = "What a website may not be called.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteNameView(
    @Schema(maxLength = 50, examples = "THREE_CHINESE_CHARACTERS") String code,
    @Schema(maxItems = 2) Set<EntityKind> entityKinds,
    SiteNameTest test,
    @Schema(maxItems = 200, description = "What the test looks for.") List<String> words,
    Text text,
    @Schema(description = "The case in which such a name is accepted; absent where it never is.")
        Text unless,
    Origin origin) {
  static SiteNameView of(SiteNameRule rule) {
    return new SiteNameView(
        rule.code(),
        rule.entityKinds(),
        rule.test(),
        rule.words(),
        rule.text(),
        rule.unless().orElse(null),
        Origin.of(rule));
  }
}
