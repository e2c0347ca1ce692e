package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.DomainRules.SEED;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.finding;
import static icp.domains.check.Findings.warning;
import static icp.domains.check.Findings.when;
import static icp.domains.check.Law.source;
import static java.time.temporal.ChronoUnit.DAYS;

import icp.contracts.Severity;
import icp.domains.registration.RegistrationFacts;
import icp.regulations.Fact;
import icp.regulations.Known;
import icp.regulations.Province;
import icp.regulations.Registrar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is asked of the registration: its term, its statuses, its registrar. */
final class RegistrationRules {
  private static final String REGISTRY = "RFC 9082, RFC 9083: the registry's own public look-up";
  private static final String STATUSES = "RFC 5731, section 2.3; RFC 3915, section 3.1";

  /** Somebody who knows the holder has said what is the case; registries do not tell of holders. */
  static final DomainRule IS_KNOWN =
      filing ->
          when(!filing.tellsOfHolder(), () -> blocker("domain-registration-missing", DOMAIN, SEED));

  /** R039: the registry knows the name; a name of this minute it may not know yet. */
  static final DomainRule IS_REGISTERED =
      filing ->
          when(
              filing.facts().filter(facts -> facts.registered() == Known.NO).isPresent(),
              () -> warning("domain-not-registered", DOMAIN, REGISTRY));

  /** R050: somebody has said when the registration ends. */
  static final DomainRule EXPIRY_IS_KNOWN =
      filing ->
          when(
              filing.facts().isPresent() && expiry(filing).isEmpty(),
              () -> warning("domain-expiry-unknown", DOMAIN, source(least(filing))));

  /** R050: the registration has not ended. */
  static final DomainRule HAS_NOT_EXPIRED =
      filing ->
          expiry(filing)
              .filter(day -> day.isBefore(filing.on()))
              .map(day -> blocker("domain-expired", DOMAIN, SEED, day.toString()));

  /** R050: it holds for as long as the province asks, or where it is silent the nation. */
  static final DomainRule IS_VALID_LONG_ENOUGH =
      filing ->
          expiry(filing)
              .map(day -> DAYS.between(filing.on(), day))
              .filter(days -> days >= 0)
              .filter(days -> least(filing).filter(fact -> days < fact.value()).isPresent())
              .map(
                  days ->
                      blocker(
                          "domain-validity-too-short",
                          DOMAIN,
                          source(least(filing)),
                          days.toString(),
                          String.valueOf(least(filing).get().value())));

  /**
   * A name on hold is not in the DNS, and the registry of .cn puts one on hold whose holder's real
   * name is missing (R039). {@code inactive} is no hold: it says that no name server was given yet.
   */
  static final DomainRule IS_NOT_ON_HOLD =
      noStatus(Severity.BLOCKER, "domain-on-hold", "serverHold", "clientHold");

  /** A name in redemption or about to be deleted has no holder who could file it (R050). */
  static final DomainRule IS_NOT_BEING_DELETED =
      noStatus(Severity.BLOCKER, "domain-being-deleted", "redemptionPeriod", "pendingDelete");

  /** One that is being restored comes back, or falls back into redemption. */
  static final DomainRule IS_NOT_BEING_RESTORED =
      noStatus(Severity.WARNING, "domain-being-restored", "pendingRestore");

  /**
   * With a transfer the registrar changes, and with it where the real name is kept (R039, R049).
   */
  static final DomainRule IS_NOT_BEING_TRANSFERRED =
      noStatus(Severity.BLOCKER, "domain-being-transferred", "pendingTransfer");

  /** R051: the holder can be seen where the province looks for them. */
  static final DomainRule PRIVACY_IS_OFF_WHERE_ASKED =
      filing -> {
        Optional<Fact<Known>> asked = filing.law().local(Province::domainPrivacyOff);
        if (asked.filter(fact -> fact.value() == Known.YES).isEmpty()) {
          return Optional.empty();
        }
        return filing
            .facts()
            .filter(facts -> facts.privacyProtection() != Known.NO)
            .map(
                facts ->
                    facts.privacyProtection() == Known.YES
                        ? blocker("domain-privacy-on", DOMAIN, source(asked))
                        : warning("domain-privacy-unknown", DOMAIN, source(asked)));
      };

  /** R049: it was not registered where only domains for servers outside the mainland are. */
  static final DomainRule NOT_AT_INTERNATIONAL_SITE =
      RefusedRegistrar.internationalSite("domain-registered-at-international-site");

  /** R049: the ministry approved the registrar. */
  static final DomainRule REGISTRAR_IS_APPROVED =
      RefusedRegistrar.anyOther("domain-registrar-not-approved");

  /** R049: the book knows the registrar and whether it is approved. */
  static final DomainRule REGISTRAR_IS_KNOWN =
      filing -> {
        Optional<Registrar> entry = filing.law().registrar();
        Known approved = entry.map(Registrar::approved).orElse(Known.UNKNOWN);
        return when(
            filing.facts().isPresent() && approved == Known.UNKNOWN,
            () -> warning("domain-registrar-unknown", DOMAIN, source(entry)));
      };

  private RegistrationRules() {}

  private static Optional<LocalDate> expiry(DomainCase filing) {
    return filing.facts().flatMap(RegistrationFacts::expiresOn);
  }

  private static Optional<Fact<Integer>> least(DomainCase filing) {
    return filing.law().leastValidityDays();
  }

  /** Statuses that nobody told are not asked for: their absence is the rule. */
  private static DomainRule noStatus(Severity severity, String code, String... refused) {
    Set<String> these = Set.of(refused);
    return filing ->
        filing.facts().flatMap(RegistrationFacts::statuses).stream()
            .flatMap(Set::stream)
            .filter(these::contains)
            .sorted()
            .reduce((one, other) -> one + ", " + other)
            .map(seen -> finding(severity, code, DOMAIN, STATUSES, seen));
  }
}
