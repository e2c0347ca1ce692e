package icp.domains.check;

import icp.contracts.Finding;
import java.util.List;

/**
 * The law of this service: what is asked of a domain name before it may be filed. In order at the
 * foot. All are asked, and all that they find is told at once. Numbers such as R039 are those of
 * {@code docs/domain-rules.md}.
 *
 * <p>What no source tells is never a reason to refuse: it is a warning that says what to bring.
 */
final class DomainRules {
  static final String SEED =
      "Alibaba Cloud documentation, ICP filing overview (2019-09), Prepare and check the domain name";

  /** A name that is asked about by itself is taken for that of the first website. */
  static final String DOMAIN = domainOf(1);

  /** The place of a website's domain name in a filing. */
  static String domainOf(int place) {
    return "/websites/" + place + "/domain";
  }

  private DomainRules() {}

  static List<Finding> judge(DomainCase filing) {
    return judge(filing, IN_ORDER);
  }

  static List<Finding> judge(DomainCase filing, List<DomainRule> rules) {
    return rules.stream().flatMap(rule -> rule.judge(filing).stream()).toList();
  }

  static final List<DomainRule> IN_ORDER =
      List.of(
          NameRules.PROVINCE_IS_KNOWN,
          NameRules.IS_THE_REGISTERED_NAME,
          NameRules.TLD_IS_APPROVED,
          NameRules.SUFFIX_IS_FILED_IN_PROVINCE,
          NameRules.TLD_IS_OPEN_TO_ENTITY,
          NameRules.GOVERNMENT_FILES_ITS_OWN_SUFFIX,
          NameRules.INSTITUTION_FILES_ITS_OWN_SUFFIX,
          NameRules.BEGINNING_IS_OPEN_TO_ENTITY,
          RegistrationRules.IS_KNOWN,
          RegistrationRules.IS_REGISTERED,
          RegistrationRules.EXPIRY_IS_KNOWN,
          RegistrationRules.HAS_NOT_EXPIRED,
          RegistrationRules.IS_VALID_LONG_ENOUGH,
          RegistrationRules.IS_NOT_ON_HOLD,
          RegistrationRules.IS_NOT_BEING_DELETED,
          RegistrationRules.IS_NOT_BEING_RESTORED,
          RegistrationRules.IS_NOT_BEING_TRANSFERRED,
          RegistrationRules.PRIVACY_IS_OFF_WHERE_ASKED,
          RegistrationRules.NOT_AT_INTERNATIONAL_SITE,
          RegistrationRules.REGISTRAR_IS_APPROVED,
          RegistrationRules.REGISTRAR_IS_KNOWN,
          HolderRules.IS_KNOWN,
          HolderRules.KIND_IS_PERMITTED,
          HolderRules.PERSON_IS_REPRESENTATIVE,
          HolderRules.REPRESENTATIVE_HAS_SAME_NAME,
          HolderRules.REPRESENTATIVE_HAS_SAME_CERTIFICATE_TYPE,
          HolderRules.REPRESENTATIVE_HAS_SAME_CERTIFICATE_NUMBER,
          HolderRules.RELATED_PERSON_IS_PROVED,
          HolderRules.SHAREHOLDER_IS_PROVED,
          RealNameRules.IS_KNOWN,
          RealNameRules.HAS_PASSED,
          RealNameRules.HAS_REACHED_ADMINISTRATION,
          RealNameRules.IS_STORED,
          HolderRules.NAME_IS_IN_FULL,
          HolderRules.SAME_NAME,
          HolderRules.SAME_CERTIFICATE_TYPE,
          HolderRules.SAME_CERTIFICATE_NUMBER,
          SiteRules.IS_IN_NO_OTHER_FILING,
          SiteRules.IS_NOT_FILED_BY_OTHERS,
          SiteRules.IS_NOT_OPEN_AT_PROVIDER,
          SiteRules.DOES_NOT_RESOLVE_YET,
          SiteRules.FILED_NAME_POINTS_TO_PROVIDER);
}
