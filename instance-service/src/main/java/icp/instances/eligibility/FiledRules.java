package icp.instances.eligibility;

import icp.contracts.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of an instance that carries what is filed: that it is still there, here, and the
 * account's. Whether it could carry one more filing is asked no more.
 */
@ApplicationScoped
class FiledRules {
  /**
   * A website that is served nowhere at the provider loses its access there, and then its number.
   */
  private static final String ACCESS = "Alibaba Cloud documentation, 空壳网站核查 (2019-09)";

  /** Its owner is another account now. No candidate shows it: the number tells whose it was. */
  static final EligibilityRule MOVED =
      EligibilityRule.of("instance-moved", c -> false, c -> List.of()).writtenIn(c -> ACCESS);

  static final String ENDS_SOON = "instance-ends-soon";

  private final List<EligibilityRule> inOrder;

  FiledRules(FiledConfig config) {
    inOrder =
        List.of(
            EligibilityRules.UNKNOWN,
            EligibilityRules.RELEASED,
            EligibilityRules.EXPIRED,
            endsSoon(config.warnedDays()),
            EligibilityRules.NOT_IN_MAINLAND);
  }

  private static EligibilityRule endsSoon(int days) {
    return EligibilityRule.of(
            ENDS_SOON,
            c -> c.known() && !c.instance().released() && endsBy(c, c.today().plusDays(days)),
            c -> List.of(c.term().expiresOn().toString()))
        .writtenIn(c -> ACCESS)
        .warning();
  }

  private static boolean endsBy(Candidate candidate, LocalDate day) {
    return candidate.running() && !candidate.term().expiresOn().isAfter(day);
  }

  /**
   * @param moved whether it belongs to another account than when it was filed
   */
  List<Finding> examine(Candidate candidate, boolean moved) {
    return Stream.concat(
            inOrder.stream().flatMap(rule -> rule.examine(candidate).stream()),
            Stream.of(MOVED).filter(rule -> moved).map(rule -> rule.finding(candidate)))
        .toList();
  }
}
