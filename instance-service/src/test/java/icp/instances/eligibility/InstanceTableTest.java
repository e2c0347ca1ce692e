package icp.instances.eligibility;

import static icp.instances.eligibility.Candidates.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.Book;
import icp.regulations.InstanceType;
import icp.regulations.InstanceTypeRule;
import icp.regulations.QuotaScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight types, as the product's source has them. */
class InstanceTableTest {
  @ParameterizedTest
  @CsvSource({
    "ECS, 3, 5, INSTANCE",
    "WEB_HOSTING, 3, 5, INSTANCE",
    "SIMPLE_APPLICATION_SERVER, 3, 5, INSTANCE",
    "ELASTIC_WEB_HOSTING, 6, 5, ACCOUNT",
    "MARKETPLACE_WEBSITE, 12, 1, INSTANCE",
    "NAT_GATEWAY, 1, 2, INSTANCE",
    "IPV6_TRANSLATION, 1, 2, INSTANCE",
    "EDGE_NODE_SERVICE, 3, 5, INSTANCE"
  })
  void hasItsRequirementAndItsLimit(InstanceType type, int least, int numbers, QuotaScope scope) {
    // Given
    InstanceTypeRule rule = Book.bundled().instanceType(type, TODAY).orElseThrow();

    // When
    Candidate enough = Candidates.of(type).bought(least).made();

    // Then
    assertThat(EligibilityRules.ALL).allSatisfy(r -> assertThat(r.examine(enough)).isEmpty());
    if (least > 1) {
      Candidate less = Candidates.of(type).bought(least - 1).made();
      assertThat(EligibilityRules.SUBSCRIPTION_TOO_SHORT.examine(less)).isPresent();
    }
    Candidate payAsYouGo = Candidates.of(type).payAsYouGo().made();
    assertThat(EligibilityRules.PAY_AS_YOU_GO.examine(payAsYouGo)).isPresent();
    assertThat(rule.quota().numbers()).isEqualTo(numbers);
    assertThat(rule.quota().scope()).isEqualTo(scope);
  }
}
