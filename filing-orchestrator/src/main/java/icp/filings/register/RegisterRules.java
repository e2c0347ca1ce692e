package icp.filings.register;

import static icp.filings.register.Found.warning;

import icp.contracts.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the registers' answers mean, in order at the foot. All rules are asked, and all that they
 * find is told at once; what no register answered is no reason for anything. Numbers such as R012
 * are those of {@code docs/register-rules.md}.
 */
final class RegisterRules {
  /** What a register did not say, people look up. */
  static final RegisterRule EVERYTHING_IS_KNOWN =
      filing ->
          filing.answers().unknown().stream()
              .map(
                  register ->
                      warning("register-unavailable", "", register.source(), register.words()))
              .toList();

  static final List<RegisterRule> IN_ORDER =
      Stream.of(
              CreditRules.IN_ORDER,
              RecordRules.IN_ORDER,
              EqualityRules.IN_ORDER,
              OthersRules.IN_ORDER,
              PageRules.IN_ORDER,
              List.of(EVERYTHING_IS_KNOWN))
          .flatMap(List::stream)
          .toList();

  private RegisterRules() {}

  /** Everything there is to say; nothing of orders that no register is asked about. */
  static List<Finding> judge(RegisterCase filing) {
    return RegistersOfOrders.of(filing.inquiry().order()).isEmpty()
        ? List.of()
        : IN_ORDER.stream().flatMap(rule -> rule.judge(filing).stream()).toList();
  }
}
