package icp.instances.eligibility;

import java.util.List;

/** Why a website cannot take the service identification number that its filing names. */
public enum NumberFault {
  /** There is none, or it is another account's; the two look the same. */
  UNKNOWN("service-number-unknown"),
  /** Another filing has it, or had it for good. */
  IN_USE("service-number-in-use"),
  /** Its owner lets another account use it. */
  GRANTED_AWAY("service-number-granted-away"),
  /** Its instance ended before anybody used it. */
  INVALID("service-number-invalid"),
  /** Another website of the filing names it. */
  TWICE("service-number-twice");

  private static final String NUMBERS =
      "Alibaba Cloud documentation, service identification numbers (GrantBsnCode): a number is used"
          + " once, for one website";

  private final EligibilityRule rule;

  NumberFault(String code) {
    // No candidate shows it: it is about the number, not about its instance.
    this.rule =
        EligibilityRule.of(code, candidate -> false, candidate -> List.of())
            .writtenIn(candidate -> NUMBERS);
  }

  EligibilityRule rule() {
    return rule;
  }
}
