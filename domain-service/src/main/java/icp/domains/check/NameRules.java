package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.DomainRules.SEED;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.notice;
import static icp.domains.check.Findings.warning;
import static icp.domains.check.Findings.when;
import static icp.domains.check.Law.source;

import icp.contracts.UnitNature;
import icp.regulations.Fact;
import icp.regulations.Known;
import icp.regulations.Province;
import java.util.Optional;
import java.util.Set;

/** What is asked of the name itself. */
final class NameRules {
  private static final String PROVINCE = "/province";

  /** It is filed in one of the provinces that the book knows. */
  static final DomainRule PROVINCE_IS_KNOWN =
      filing ->
          when(
              filing.law().province().isEmpty(),
              () -> blocker("domain-province-unknown", PROVINCE, SEED));

  /** R052: the registered name is filed, and it covers all names below it. */
  static final DomainRule IS_THE_REGISTERED_NAME =
      filing ->
          when(
              filing.name().folded(),
              () ->
                  notice(
                      "domain-folded",
                      DOMAIN,
                      SEED,
                      filing.name().given().unicode(),
                      filing.name().registered().unicode()));

  /** R047: the ministry approved the top-level domain. */
  static final DomainRule TLD_IS_APPROVED =
      filing -> {
        String source = source(filing.tld());
        return switch (filing.tld().map(tld -> tld.approved()).orElse(Known.UNKNOWN)) {
          case YES -> Optional.empty();
          case NO -> Optional.of(blocker("domain-tld-not-approved", DOMAIN, source));
          case UNKNOWN -> Optional.of(warning("domain-tld-unknown", DOMAIN, source));
        };
      };

  /** R048: the province files names under this suffix. */
  static final DomainRule SUFFIX_IS_FILED_IN_PROVINCE =
      filing -> {
        Optional<Fact<Set<String>>> refused = filing.law().local(Province::refusedSuffixes);
        return Law.words(refused).stream()
            .filter(filing::endsWith)
            .findFirst()
            .map(
                suffix ->
                    blocker(
                        "domain-suffix-not-filed-in-province",
                        DOMAIN,
                        source(refused),
                        "." + suffix));
      };

  /** R054: the suffix is open to such an entity. */
  static final DomainRule TLD_IS_OPEN_TO_ENTITY = ReservedSuffix::judge;

  /** R054: a party or government body files under the suffixes that are kept for it. */
  static final DomainRule GOVERNMENT_FILES_ITS_OWN_SUFFIX =
      filing -> {
        Optional<Fact<Set<String>>> own = filing.law().nation().governmentSuffixes(filing.on());
        return when(
            filing.filer().is(UnitNature.GOVERNMENT) && !endsWithOne(filing, own),
            () -> blocker("domain-suffix-not-governments", DOMAIN, source(own), listed(own)));
      };

  /** R054: a public institution files under the suffixes that are meant for it. */
  static final DomainRule INSTITUTION_FILES_ITS_OWN_SUFFIX =
      filing -> {
        var own = filing.law().nation().publicInstitutionSuffixes(filing.on());
        // A government suffix is judged by TLD_IS_OPEN_TO_ENTITY: some institutions govern.
        boolean governs =
            endsWithOne(filing, filing.law().nation().governmentSuffixes(filing.on()));
        return when(
            filing.filer().is(UnitNature.PUBLIC_INSTITUTION)
                && !governs
                && !endsWithOne(filing, own),
            () -> warning("domain-suffix-not-institutions", DOMAIN, source(own), listed(own)));
      };

  /** R053: only a national body's name begins with the nation's. */
  static final DomainRule BEGINNING_IS_OPEN_TO_ENTITY = ReservedBeginning::judge;

  private NameRules() {}

  /** An empty list is no list: the book does not know. */
  private static boolean endsWithOne(DomainCase filing, Optional<Fact<Set<String>>> suffixes) {
    return suffixes.isEmpty() || Law.words(suffixes).stream().anyMatch(filing::endsWith);
  }

  private static String listed(Optional<Fact<Set<String>>> suffixes) {
    return String.join(", ", Law.words(suffixes).stream().map(s -> "." + s).sorted().toList());
  }
}
