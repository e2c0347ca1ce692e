package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.Findings.warning;
import static icp.domains.check.Findings.when;

import icp.contracts.Finding;
import icp.domains.registration.RegistrationFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a domain name that is filed: that it has not ended, and that its holder is still
 * the one who filed it. Whether it could be filed today is asked no more.
 */
@ApplicationScoped
class FiledRules {
  /** The one code that no filing under way is told. */
  static final String ENDS_SOON = "domain-ends-soon";

  /** Who gives access stops it when a name has ended, or its holder's real name is missing. */
  private static final String ACCESS =
      "MIIT notice 工信部信管〔2017〕264号: domain names that websites use";

  private final List<DomainRule> inOrder;

  FiledRules(FiledConfig config) {
    inOrder =
        List.of(
            RegistrationRules.IS_REGISTERED,
            RegistrationRules.HAS_NOT_EXPIRED,
            filing -> endsSoon(filing, config.warnedDays()),
            RegistrationRules.IS_NOT_ON_HOLD,
            RegistrationRules.IS_NOT_BEING_DELETED,
            RegistrationRules.IS_NOT_BEING_RESTORED,
            HolderRules.KIND_IS_PERMITTED,
            HolderRules.PERSON_IS_REPRESENTATIVE,
            HolderRules.REPRESENTATIVE_HAS_SAME_NAME,
            HolderRules.REPRESENTATIVE_HAS_SAME_CERTIFICATE_TYPE,
            HolderRules.REPRESENTATIVE_HAS_SAME_CERTIFICATE_NUMBER,
            RealNameRules.HAS_PASSED,
            HolderRules.SAME_NAME,
            HolderRules.SAME_CERTIFICATE_TYPE,
            HolderRules.SAME_CERTIFICATE_NUMBER);
  }

  List<DomainRule> inOrder() {
    return inOrder;
  }

  private static Optional<Finding> endsSoon(DomainCase filing, int days) {
    LocalDate today = filing.on();
    return filing
        .facts()
        .flatMap(RegistrationFacts::expiresOn)
        .filter(day -> !day.isBefore(today))
        .flatMap(
            day ->
                when(
                    !day.isAfter(today.plusDays(days)),
                    () -> warning(ENDS_SOON, DOMAIN, ACCESS, day.toString())));
  }
}
