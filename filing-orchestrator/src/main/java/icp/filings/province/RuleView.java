package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.EntityKind;
import icp.contracts.Text;
import icp.regulations.ProvinceRule;
import icp.regulations.RuleTopic;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProvinceRule", description = "What a province asks in words.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleView(
    RuleTopic topic,
    @Schema(maxItems = 2) Set<EntityKind> entityKinds,
    Text text,
    @Schema(maxLength = 50, description = "Code of the document that it asks for, if any.")
        String document,
    Origin origin) {
  static RuleView of(ProvinceRule rule) {
    return new RuleView(
        rule.topic(),
        rule.entityKinds(),
        rule.text(),
        rule.document().orElse(null),
        Origin.of(rule));
  }
}
