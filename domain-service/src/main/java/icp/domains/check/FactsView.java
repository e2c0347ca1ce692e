package icp.domains.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.domains.registration.RegistrationFacts;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Source;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which facts of the registration are known, and who told them. */
@Schema(name = "DomainFactSources", description = "Which facts are known, and who told each.")
record FactsView(
    FactView holder,
    FactView registrar,
    FactView expiry,
    FactView realName,
    FactView statuses,
    FactView privacy) {

  @Schema(name = "DomainFactSource", description = "Unknown is neither fit nor unfit.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FactView(boolean known, @Schema(description = "Absent where unknown.") Source source) {}

  static FactsView of(Optional<RegistrationFacts> facts) {
    return new FactsView(
        fact(facts, Fact.HOLDER),
        fact(facts, Fact.REGISTRAR),
        fact(facts, Fact.EXPIRY),
        fact(facts, Fact.REAL_NAME),
        fact(facts, Fact.STATUSES),
        fact(facts, Fact.PRIVACY));
  }

  private static FactView fact(Optional<RegistrationFacts> facts, Fact fact) {
    Source source = facts.map(known -> known.sources().get(fact)).orElse(null);
    return new FactView(source != null, source);
  }
}
