package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.DomainRules.SEED;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.warning;
import static icp.domains.check.Findings.when;
import static icp.domains.check.Law.source;

import icp.contracts.Finding;
import icp.domains.registration.RealName;
import icp.domains.registration.RealNameState;
import icp.domains.registration.RegistrationFacts;
import icp.regulations.Fact;
import icp.regulations.WorkingCalendar;
import icp.regulations.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** What is asked of the real-name verification of the holder. */
final class RealNameRules {
  /** R039: somebody has said how far it has come. */
  static final DomainRule IS_KNOWN =
      filing ->
          when(
              filing.tellsOfHolder() && realName(filing).isEmpty(),
              () -> warning("domain-real-name-unknown", DOMAIN, SEED));

  /** R039: the registrar has verified the holder's real name. */
  static final DomainRule HAS_PASSED =
      filing ->
          realName(filing)
              .filter(realName -> realName.state() != RealNameState.PASSED)
              .map(realName -> blocker("domain-real-name-incomplete", DOMAIN, SEED));

  /** R040: it passed so long ago that the administrations see it. */
  static final DomainRule HAS_REACHED_ADMINISTRATION =
      filing ->
          passedOn(filing)
              .flatMap(
                  passed ->
                      filing
                          .law()
                          .nation()
                          .realNameSyncDays(filing.on())
                          .flatMap(days -> early(filing, passed, days)));

  /** R040: it is not from before such verifications were stored. */
  static final DomainRule IS_STORED =
      filing -> {
        Optional<Fact<LocalDate>> since = filing.law().nation().realNameStoredSince(filing.on());
        return passedOn(filing)
            .filter(passed -> since.filter(first -> passed.isBefore(first.value())).isPresent())
            .map(
                passed ->
                    warning(
                        "domain-real-name-not-stored",
                        DOMAIN,
                        source(since),
                        since.get().value().toString()));
      };

  private RealNameRules() {}

  private static Optional<RealName> realName(DomainCase filing) {
    return filing.facts().flatMap(RegistrationFacts::realName);
  }

  private static Optional<LocalDate> passedOn(DomainCase filing) {
    return realName(filing).map(RealName::passedOn);
  }

  private static Optional<Finding> early(
      DomainCase filing, LocalDate passed, Fact<WorkingDays> days) {
    WorkingCalendar calendar = filing.law().calendar();
    LocalDate earliest = calendar.plus(passed, days.value().min());
    LocalDate safe = calendar.plus(passed, days.value().max());
    if (filing.on().isBefore(earliest)) {
      return Optional.of(
          blocker(
                  "domain-real-name-too-recent",
                  DOMAIN,
                  days.source(),
                  earliest.toString(),
                  safe.toString())
              .mendedOn(earliest));
    }
    return when(
        filing.on().isBefore(safe),
        () ->
            warning("domain-real-name-recent", DOMAIN, days.source(), safe.toString())
                .mendedOn(safe));
  }
}
