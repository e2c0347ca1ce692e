package icp.filings.rule;

import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.notice;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.contracts.UnifiedCode;
import icp.filings.filing.FilingFacts.Entity;
import icp.regulations.Fact;
import icp.regulations.FieldAsk;
import icp.regulations.Residence;
import java.util.List;
import java.util.Optional;

/** Where the entity and its people are. */
final class ResidenceRules {
  private static final String NATION = "10";

  /** R001: an organisation files in the province of its certificate's address. */
  static final FilingRule FILED_WHERE_CERTIFIED =
      filing ->
          when(
              filing.organisation() && elsewhere(filing, filing.certificateProvince()),
              () -> blocker("entity-in-another-province", "/province", RETURNS));

  /** R001: the registry that gave the code is of the province too, unless its holder moved. */
  static final FilingRule REGISTERED_WHERE_FILED =
      filing ->
          when(
              filing.organisation()
                  && filing.certificateProvince().isEmpty()
                  && elsewhere(filing, registry(filing)),
              () -> warning("entity-registered-elsewhere", "/entity/certificateNumber", RETURNS));

  /** R002: an individual from elsewhere files only where the province takes such. */
  static final FilingRule INDIVIDUAL_FROM_PROVINCE =
      filing ->
          filing.individual() && elsewhere(filing, filing.leader().flatMap(Someone::homeProvince))
              ? filing
                  .province()
                  .flatMap(here -> here.filers().individualResidence(filing.on()))
                  .map(rule -> fromElsewhere(filing, rule))
                  .orElseGet(List::of)
              : List.of();

  /** R002: where one source asks it of the people of organisations, it is said. */
  static final FilingRule PEOPLE_FROM_PROVINCE =
      filing ->
          filing.rule(FieldAsk.LEADER_FROM_PROVINCE).stream()
              .flatMap(
                  rule ->
                      filing.people().stream()
                          .filter(one -> elsewhere(filing, one.homeProvince()))
                          .map(
                              one ->
                                  warning(
                                      "person-from-another-province",
                                      one.at("/certificateNumber"),
                                      rule.source())))
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          FILED_WHERE_CERTIFIED,
          REGISTERED_WHERE_FILED,
          INDIVIDUAL_FROM_PROVINCE,
          PEOPLE_FROM_PROVINCE);

  private ResidenceRules() {}

  private static boolean elsewhere(FilingCase filing, Optional<String> province) {
    return filing.province().isPresent()
        && province.filter(code -> !code.equals(filing.provinceCode())).isPresent();
  }

  private static Optional<String> registry(FilingCase filing) {
    return filing
        .entity(Entity::certificateNumber)
        .map(String::strip)
        .filter(UnifiedCode::isShaped)
        .map(UnifiedCode::province)
        .filter(code -> !code.equals(NATION));
  }

  private static List<Finding> fromElsewhere(FilingCase filing, Fact<Residence> rule) {
    String field = "/entity/certificateNumber";
    return switch (rule.value().rule()) {
      case LOCAL_ONLY ->
          List.of(
              blocker(
                  "individual-from-another-province", field, rule.source(), filing.provinceName()));
      case WITH_PROOF ->
          List.of(
              notice("individual-residence-proof", field, rule.source(), filing.provinceName()));
      case ANYWHERE -> List.of();
    };
  }
}
