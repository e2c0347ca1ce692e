package icp.domains.check;

import static icp.domains.check.DomainCase.source;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.warning;
import static java.time.temporal.ChronoUnit.DAYS;

import icp.contracts.Finding;
import icp.contracts.HolderFingerprints;
import icp.domains.registration.RealNameState;
import icp.domains.registration.RegistrationFacts;
import icp.regulations.Known;
import icp.regulations.Registrar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The law of this service: what is asked of a domain name before it may be filed. In order at the
 * foot. All are asked, and all that they find is told at once.
 *
 * <p>What no source tells is never a reason to refuse: it is a warning that says what to bring.
 */
final class DomainRules {
  static final String SEED =
      "Alibaba Cloud documentation, ICP filing overview (2019-09), Prepare and check the domain name";

  static final String DOMAIN = "/website/domain";
  static final String PROVINCE = "/province";

  /** It is filed in one of the provinces that the book knows. */
  static final DomainRule PROVINCE_IS_KNOWN =
      filing ->
          when(
              filing.province().isEmpty(),
              () -> blocker("domain-province-unknown", PROVINCE, SEED));

  /** The ministry approved the top-level domain. */
  static final DomainRule TLD_IS_APPROVED =
      filing -> {
        String source = source(filing.tld());
        return switch (filing.tld().map(tld -> tld.approved()).orElse(Known.UNKNOWN)) {
          case YES -> Optional.empty();
          case NO -> Optional.of(blocker("domain-tld-not-approved", DOMAIN, source));
          case UNKNOWN -> Optional.of(warning("domain-tld-unknown", DOMAIN, source));
        };
      };

  /** The suffix is open to such an entity. */
  static final DomainRule TLD_IS_OPEN_TO_ENTITY = ReservedSuffix::judge;

  /** Somebody has said what is the case with the registration. */
  static final DomainRule REGISTRATION_IS_KNOWN =
      filing ->
          when(
              filing.facts().isEmpty(), () -> blocker("domain-registration-missing", DOMAIN, SEED));

  /** The registration has not ended. */
  static final DomainRule HAS_NOT_EXPIRED =
      filing ->
          filing
              .facts()
              .flatMap(RegistrationFacts::expiresOn)
              .filter(day -> day.isBefore(filing.on()))
              .map(day -> blocker("domain-expired", DOMAIN, SEED, day.toString()));

  /** The registration holds for as long as the province asks. */
  static final DomainRule IS_VALID_LONG_ENOUGH =
      filing -> {
        var least = filing.province().flatMap(asked -> asked.leastDomainValidityDays(filing.on()));
        Optional<Long> left =
            filing
                .facts()
                .flatMap(RegistrationFacts::expiresOn)
                .map(day -> DAYS.between(filing.on(), day));
        return left.filter(days -> days >= 0)
            .filter(days -> least.filter(fact -> days < fact.value()).isPresent())
            .map(
                days ->
                    blocker(
                        "domain-validity-too-short",
                        DOMAIN,
                        source(least),
                        days.toString(),
                        String.valueOf(least.get().value())));
      };

  /** It was not registered where only domains for servers outside the mainland are. */
  static final DomainRule NOT_AT_INTERNATIONAL_SITE =
      RefusedRegistrar.internationalSite("domain-registered-at-international-site");

  /** The ministry approved the registrar. */
  static final DomainRule REGISTRAR_IS_APPROVED =
      RefusedRegistrar.anyOther("domain-registrar-not-approved");

  /** The book knows the registrar and whether it is approved. */
  static final DomainRule REGISTRAR_IS_KNOWN =
      filing -> {
        Known approved = filing.registrar().map(Registrar::approved).orElse(Known.UNKNOWN);
        return when(
            filing.facts().isPresent() && approved == Known.UNKNOWN,
            () -> warning("domain-registrar-unknown", DOMAIN, source(filing.registrar())));
      };

  /** The holder is of the kind that may hold a domain name for such an entity. */
  static final DomainRule HOLDER_KIND_IS_PERMITTED =
      filing ->
          when(
              filing.holderOfOtherKind() && !relatedPersonMayHold(filing),
              () ->
                  blocker(
                      "domain-holder-kind-not-permitted",
                      DOMAIN,
                      source(filing.permittedHolders())));

  /** A person who holds it for an organisation belongs to that organisation. */
  static final DomainRule RELATED_PERSON_IS_PROVED =
      filing ->
          when(
              relatedPersonMayHold(filing),
              () ->
                  warning(
                      "domain-holder-related-person", DOMAIN, source(filing.permittedHolders())));

  /** The registrar has verified the holder's real name. */
  static final DomainRule REAL_NAME_IS_COMPLETE =
      filing ->
          filing
              .facts()
              .flatMap(RegistrationFacts::realName)
              .filter(realName -> realName.state() != RealNameState.PASSED)
              .map(realName -> blocker("domain-real-name-incomplete", DOMAIN, SEED));

  /** Holder and entity have the same name. */
  static final DomainRule SAME_NAME =
      same("domain-holder-name-differs", "/entity/name", HolderFingerprints::name);

  /** Holder and entity are known by the same type of certificate. */
  static final DomainRule SAME_CERTIFICATE_TYPE =
      same(
          "domain-holder-certificate-type-differs",
          "/entity/certificateType",
          HolderFingerprints::certificateType);

  /** Holder and entity have the same certificate number. */
  static final DomainRule SAME_CERTIFICATE_NUMBER =
      same(
          "domain-holder-certificate-number-differs",
          "/entity/certificateNumber",
          HolderFingerprints::certificateNumber);

  private DomainRules() {}

  static List<Finding> judge(DomainCase filing) {
    return IN_ORDER.stream().flatMap(rule -> rule.judge(filing).stream()).toList();
  }

  /** Where the province's book is silent, a related person is not refused but asked for proof. */
  static boolean relatedPersonMayHold(DomainCase filing) {
    return filing.personHoldsForOrganisation() && filing.relatedPersonPermitted() != Known.NO;
  }

  /** What two fingerprints say: a difference is told, and neither value is known here. */
  private static DomainRule same(
      String code, String field, Function<HolderFingerprints, String> fingerprint) {
    return filing ->
        filing
            .holders()
            .filter(
                pair -> !fingerprint.apply(pair.holder()).equals(fingerprint.apply(pair.entity())))
            .map(pair -> blocker(code, field, SEED));
  }

  private static Optional<Finding> when(boolean seen, Supplier<Finding> finding) {
    return seen ? Optional.of(finding.get()) : Optional.empty();
  }

  static final List<DomainRule> IN_ORDER =
      List.of(
          PROVINCE_IS_KNOWN,
          TLD_IS_APPROVED,
          TLD_IS_OPEN_TO_ENTITY,
          REGISTRATION_IS_KNOWN,
          HAS_NOT_EXPIRED,
          IS_VALID_LONG_ENOUGH,
          NOT_AT_INTERNATIONAL_SITE,
          REGISTRAR_IS_APPROVED,
          REGISTRAR_IS_KNOWN,
          HOLDER_KIND_IS_PERMITTED,
          RELATED_PERSON_IS_PROVED,
          REAL_NAME_IS_COMPLETE,
          SAME_NAME,
          SAME_CERTIFICATE_TYPE,
          SAME_CERTIFICATE_NUMBER);
}
