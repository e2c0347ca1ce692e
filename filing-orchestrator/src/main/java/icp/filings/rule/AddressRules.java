package icp.filings.rule;

import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.RETURNS;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.finding;
import static icp.filings.rule.Findings.warning;
import static icp.filings.rule.Findings.when;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.filing.Address;
import icp.filings.filing.FilingFacts.Entity;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where letters reach the entity. */
final class AddressRules {
  private static final String MAILING = "/entity/mailingAddress";
  private static final String STREET = MAILING + "/street";

  /** What no address is written with; brackets, hyphens, stops and number signs are. */
  private static final Pattern SPECIAL = Pattern.compile("[<>{}@$%^&*~|\\\\!?;\"'=+_`！？；“”‘’￥…]");

  /** R003: letters reach the entity in the province where it files. */
  static final FilingRule MAILED_WHERE_FILED =
      filing ->
          when(
              filing.province().isPresent()
                  && !filing.mailingProvince().equals(filing.provinceCode()),
              () -> {
                Severity weight = filing.organisation() ? Severity.BLOCKER : Severity.WARNING;
                return finding(
                    weight, "mailing-in-another-province", MAILING + "/province", RETURNS);
              });

  /** R003: and, where the province asks it, in the city of the certificate's address. */
  static final FilingRule MAILED_IN_SAME_CITY =
      filing ->
          filing.rule(FieldAsk.MAILING_SAME_CITY).stream()
              .filter(rule -> inAnotherCity(filing))
              .map(rule -> blocker("mailing-in-another-city", MAILING + "/city", rule.source()))
              .toList();

  /** R003: the street names no other province than the one that is chosen. */
  static final FilingRule STREET_IS_IN_PROVINCE =
      filing ->
          when(
              street(filing)
                  .flatMap(filing.law().places()::province)
                  .filter(code -> !code.equals(filing.mailingProvince()))
                  .isPresent(),
              () -> warning("mailing-contradicts-itself", STREET, RETURNS));

  /** R005: the mailing address leads to a door, or the remark says that it cannot. */
  static final FilingRule LEADS_TO_A_DOOR =
      filing ->
          when(
              street(filing).filter(street -> !leadsToADoor(filing, street)).isPresent()
                  && !Hits.any(filing.rules(FieldAsk.MOST_PRECISE_REMARK), filing.remark()),
              () -> warning("mailing-not-precise", STREET, RETURNS));

  /** R005: it is written without special characters. */
  static final FilingRule HAS_NO_SPECIAL_CHARACTERS =
      filing ->
          when(
              street(filing).filter(street -> SPECIAL.matcher(street).find()).isPresent(),
              () -> blocker("mailing-special-characters", STREET, FORM));

  /** R006: it names districts that exist. */
  static final FilingRule DISTRICT_EXISTS =
      filing ->
          filing.rules(FieldAsk.GONE_DISTRICT).stream()
              .flatMap(rule -> gone(filing, rule).stream())
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          MAILED_WHERE_FILED,
          MAILED_IN_SAME_CITY,
          STREET_IS_IN_PROVINCE,
          LEADS_TO_A_DOOR,
          HAS_NO_SPECIAL_CHARACTERS,
          DISTRICT_EXISTS);

  private AddressRules() {}

  private static boolean inAnotherCity(FilingCase filing) {
    Optional<String> certified =
        filing
            .entity(Entity::certificateAddress)
            .flatMap(address -> filing.law().places().city(address, filing.provinceCode()));
    return certified.isPresent()
        && filing
            .mailing()
            .map(Address::city)
            .filter(city -> !certified.get().startsWith(city.strip()))
            .isPresent();
  }

  private static Optional<String> street(FilingCase filing) {
    return filing.mailing().map(Address::street);
  }

  private static boolean leadsToADoor(FilingCase filing, String street) {
    return filing.rules(FieldAsk.ADDRESS_PART).stream()
        .flatMap(rule -> rule.words().stream())
        .anyMatch(part -> street.matches(".*[0-9０-９一二三四五六七八九十A-Za-z]" + part + ".*"));
  }

  /** In a street a former name may be that of a road or a house. */
  private static Optional<Finding> gone(FilingCase filing, FieldRule rule) {
    Optional<String> district = filing.mailing().map(Address::district);
    Optional<String> hit = district.flatMap(name -> Hits.in(rule, name));
    if (hit.isPresent()) {
      return hit.map(it -> blocker("district-gone", MAILING + "/district", rule.source(), it));
    }
    return street(filing)
        .flatMap(name -> Hits.in(rule, name))
        .map(it -> warning("district-gone", STREET, rule.source(), it));
  }
}
