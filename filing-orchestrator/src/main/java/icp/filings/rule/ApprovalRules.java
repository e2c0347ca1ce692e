package icp.filings.rule;

import static icp.filings.rule.Findings.FORM;
import static icp.filings.rule.Findings.blocker;
import static icp.filings.rule.Findings.finding;
import static icp.filings.rule.Findings.warning;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.filing.FilingFacts.Website;
import icp.filings.filing.PreApproved;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Known;
import icp.regulations.PreApproval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Trades that need an approval before the website is filed. */
final class ApprovalRules {
  static final String APPROVALS = "/website/preApprovals";
  private static final String ALL = "ALL";
  private static final String GAMES = "GAMES";
  private static final Pattern GAME_NUMBER = Pattern.compile("(?i).*978-?7-?[0-9-]{6,}.*");

  /**
   * R138 to R147, R150, R151: where words hint at a trade, its approval or a statement is there.
   */
  static final FilingRule HINTS_ARE_ANSWERED =
      filing ->
          Hint.all(filing).stream().flatMap(hint -> unanswered(filing, hint).stream()).toList();

  /** R149: an approval that is named has its number. */
  static final FilingRule APPROVAL_HAS_A_NUMBER =
      filing ->
          named(filing)
              .filter(said -> said.number() == null)
              .map(
                  said ->
                      blocker(
                          "approval-without-number",
                          APPROVALS,
                          source(filing, said),
                          industry(filing, said.trade())))
              .toList();

  /** R149: and has not ended. */
  static final FilingRule APPROVAL_IS_VALID =
      filing ->
          named(filing)
              .filter(said -> said.validUntil() != null && said.validUntil().isBefore(filing.on()))
              .map(
                  said ->
                      blocker(
                          "approval-expired",
                          APPROVALS,
                          source(filing, said),
                          industry(filing, said.trade())))
              .toList();

  /** R149: it says who gave it and what it is called. */
  static final FilingRule APPROVAL_IS_TOLD_IN_FULL =
      filing ->
          named(filing)
              .filter(said -> said.document() == null || said.authority() == null)
              .map(
                  said ->
                      warning(
                          "approval-not-in-full",
                          APPROVALS,
                          source(filing, said),
                          industry(filing, said.trade())))
              .toList();

  /** A trade that is named is one of the book. */
  static final FilingRule TRADE_IS_KNOWN =
      filing ->
          said(filing)
              .filter(said -> approval(filing, said.trade()).isEmpty())
              .map(said -> blocker("approval-of-no-trade", APPROVALS, FORM))
              .toList();

  /** R143: the number of a game is that of its publication. */
  static final FilingRule GAME_NUMBER_IS_ONE =
      filing ->
          named(filing)
              .filter(said -> said.trade().equals(GAMES) && said.number() != null)
              .filter(said -> !GAME_NUMBER.matcher(said.number()).matches())
              .map(said -> warning("approval-game-number", APPROVALS, source(filing, said)))
              .toList();

  /** R143: a domain name that speaks of games is explained. */
  static final FilingRule GAME_LABEL_IS_EXPLAINED =
      filing ->
          filing.rules(FieldAsk.GAME_LABEL).stream()
              .flatMap(rule -> gameLabel(filing, rule).stream())
              .toList();

  static final List<FilingRule> IN_ORDER =
      List.of(
          HINTS_ARE_ANSWERED,
          APPROVAL_HAS_A_NUMBER,
          APPROVAL_IS_VALID,
          APPROVAL_IS_TOLD_IN_FULL,
          TRADE_IS_KNOWN,
          GAME_NUMBER_IS_ONE,
          GAME_LABEL_IS_EXPLAINED);

  private ApprovalRules() {}

  private static Optional<Finding> unanswered(FilingCase filing, Hint hint) {
    Optional<PreApproved> said = filing.website().preApproval(hint.trade());
    boolean approved = said.filter(it -> !it.statesNone()).isPresent();
    if (approved) {
      return Optional.empty();
    }
    Optional<String> stillAsked = source(filing, FieldAsk.APPROVAL_STILL_ASKED, hint.trade());
    Known needed = hint.approval().neededIn(filing.provinceCode());
    if (needed == Known.NO) {
      return stillAsked
          .filter(source -> said.isEmpty())
          .map(source -> told(Severity.WARNING, "approval-asked-by-some", hint, source));
    }
    return needed == Known.YES ? asked(filing, hint, said) : Optional.empty();
  }

  /** A scope lists what a unit may do, not what its website does: there people look. */
  private static Optional<Finding> asked(
      FilingCase filing, Hint hint, Optional<PreApproved> statement) {
    Optional<String> refusing = source(filing, FieldAsk.STATEMENT_REFUSED, hint.trade());
    if (refusing.isPresent()) {
      return Optional.of(told(Severity.BLOCKER, "approval-and-no-statement", hint, refusing.get()));
    }
    if (statement.isPresent()) {
      return source(filing, FieldAsk.STATEMENT_TAKEN, hint.trade()).isPresent()
          ? Optional.empty()
          : Optional.of(told(Severity.WARNING, "approval-statement", hint, hint.source()));
    }
    Severity weight = hint.isOfScope() ? Severity.WARNING : Severity.BLOCKER;
    return Optional.of(told(weight, "approval-missing", hint, hint.source()));
  }

  private static Finding told(Severity weight, String code, Hint hint, String source) {
    return finding(
        weight, code, hint.field(), source, hint.word(), hint.approval().industry(), hint.paper());
  }

  private static Optional<String> source(FilingCase filing, FieldAsk ask, String trade) {
    return filing.rules(ask).stream()
        .filter(rule -> rule.words().contains(trade) || rule.words().contains(ALL))
        .map(FieldRule::source)
        .findFirst();
  }

  private static Optional<Finding> gameLabel(FilingCase filing, FieldRule rule) {
    boolean explained =
        Hits.any(filing.rules(FieldAsk.NOT_GAME_REMARK), filing.remark())
            || filing.website().preApproval(GAMES).isPresent();
    return filing
        .website(Website::domain)
        .flatMap(domain -> Hits.in(rule, domain.toLowerCase(Locale.ROOT)))
        .filter(word -> !explained)
        .map(word -> warning("domain-speaks-of-games", "/website/domain", rule.source(), word));
  }

  private static Stream<PreApproved> said(FilingCase filing) {
    return filing.website(Website::preApprovals).stream().flatMap(List::stream);
  }

  static Stream<PreApproved> named(FilingCase filing) {
    return said(filing).filter(said -> !said.statesNone());
  }

  private static Optional<PreApproval> approval(FilingCase filing, String trade) {
    return filing.law().book().preApproval(trade, filing.on());
  }

  static String source(FilingCase filing, PreApproved said) {
    return approval(filing, said.trade()).map(PreApproval::source).orElse(FORM);
  }

  static Object industry(FilingCase filing, String trade) {
    return approval(filing, trade).<Object>map(PreApproval::industry).orElse("");
  }
}
