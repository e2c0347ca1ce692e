package icp.filings.rule;

import static icp.filings.rule.ApprovalRules.APPROVALS;
import static icp.filings.rule.Findings.finding;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.PreApproved;
import java.util.List;
import java.util.function.Predicate;

/** Whose an approval is, and until when. */
final class ApprovalHolderRules {
  /** R149: it was given to the entity that files. */
  static final FilingRule APPROVAL_IS_THE_ENTITYS =
      filing ->
          filing.entity(Entity::name).stream()
              .flatMap(
                  name ->
                      told(
                          filing,
                          said -> said.holder() != null && !said.holder().strip().equals(name),
                          Severity.BLOCKER,
                          "approval-of-another-holder")
                          .stream())
              .toList();

  /** R149: where no last day is told, it is taken to be valid for good, and that is said. */
  static final FilingRule LAST_DAY_IS_TOLD =
      filing ->
          told(
              filing,
              said -> said.number() != null && said.validUntil() == null,
              Severity.NOTICE,
              "approval-without-last-day");

  static final List<FilingRule> IN_ORDER = List.of(APPROVAL_IS_THE_ENTITYS, LAST_DAY_IS_TOLD);

  private ApprovalHolderRules() {}

  private static List<Finding> told(
      FilingCase filing, Predicate<PreApproved> of, Severity weight, String code) {
    return ApprovalRules.named(filing)
        .filter(of)
        .map(
            said ->
                finding(
                    weight,
                    code,
                    APPROVALS,
                    ApprovalRules.source(filing, said),
                    ApprovalRules.industry(filing, said.trade())))
        .toList();
  }
}
