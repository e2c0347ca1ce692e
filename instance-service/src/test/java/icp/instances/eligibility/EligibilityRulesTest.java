package icp.instances.eligibility;

import static icp.instances.eligibility.Candidates.TODAY;
import static icp.instances.eligibility.Candidates.ecs;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.regulations.InstanceType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityRulesTest {
  static Stream<Arguments> examples() {
    return Stream.of(
        example(EligibilityRules.UNKNOWN, Candidate.unknown(TODAY, "1"), ecs().made()),
        example(EligibilityRules.TYPE_UNKNOWN, ecs().beforeTheBook(), ecs().made()),
        example(EligibilityRules.RELEASED, ecs().released(), ecs().made()),
        example(
            EligibilityRules.EXPIRED,
            ecs().bought(3).since(LocalDate.of(2026, 8, 23)).made(),
            ecs().bought(3).since(LocalDate.of(2026, 8, 24)).made()),
        example(EligibilityRules.NOT_IN_MAINLAND, ecs().in("cn-hongkong").made(), ecs().made()),
        example(EligibilityRules.REGION_UNKNOWN, ecs().in("cn-atlantis").made(), ecs().made()),
        example(EligibilityRules.PAY_AS_YOU_GO, ecs().payAsYouGo().made(), ecs().made()),
        example(
            EligibilityRules.SUBSCRIPTION_TOO_SHORT,
            ecs().bought(2).made(),
            ecs().bought(2).renewedBy(1).made()),
        example(
            EligibilityRules.SUBSCRIPTION_TOO_SHORT,
            marketplace().bought(11).renewedBy(12).made(),
            marketplace().bought(12).made()),
        example(
            EligibilityRules.REMAINING_TERM_TOO_SHORT,
            ecs().bought(4).since(LocalDate.of(2026, 10, 22)).made(),
            ecs().bought(4).since(LocalDate.of(2026, 10, 23)).made()),
        example(
            EligibilityRules.REMAINING_TERM_TOO_SHORT,
            Candidates.of(InstanceType.ELASTIC_WEB_HOSTING)
                .bought(7)
                .since(LocalDate.of(2026, 10, 22))
                .made(),
            Candidates.of(InstanceType.WEB_HOSTING)
                .bought(3)
                .since(LocalDate.of(2026, 8, 24))
                .made()),
        example(
            EligibilityRules.EXPIRES_SOON,
            Candidates.of(InstanceType.WEB_HOSTING)
                .bought(3)
                .since(LocalDate.of(2026, 9, 22))
                .made(),
            Candidates.of(InstanceType.WEB_HOSTING)
                .bought(3)
                .since(LocalDate.of(2026, 9, 23))
                .made()),
        example(EligibilityRules.TRIAL, ecs().onTrial().made(), ecs().made()),
        example(EligibilityRules.NO_PUBLIC_ADDRESS, ecs().addresses().made(), ecs().made()),
        example(
            EligibilityRules.NO_PUBLIC_ADDRESS,
            ecs().addresses().made(),
            ecs().addresses("203.0.113.7").made()),
        example(
            EligibilityRules.NO_PUBLIC_BANDWIDTH,
            ecs().bandwidth(0).made(),
            Candidates.of(InstanceType.WEB_HOSTING).bandwidth(0).made()),
        example(
            EligibilityRules.ORDER_TOO_SMALL,
            marketplace().ordered("98.99").made(),
            marketplace().ordered("99").made()),
        example(
            EligibilityRules.ORDER_TOO_SMALL,
            marketplace().ordered(null).made(),
            ecs().ordered(null).made()),
        example(EligibilityRules.NUMBERS_USED_UP, ecs().numbersLeft(0).made(), ecs().made()));
  }

  private static Arguments example(EligibilityRule rule, Candidate refused, Candidate accepted) {
    return Arguments.of(rule.code(), rule, refused, accepted);
  }

  private static Candidates marketplace() {
    return Candidates.of(InstanceType.MARKETPLACE_WEBSITE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void refusesOneAndAcceptsTheOther(
      String code, EligibilityRule rule, Candidate refused, Candidate accepted) {
    assertThat(rule.examine(refused)).map(Finding::code).contains(code);
    assertThat(rule.examine(accepted)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void speaksWholeSentencesInBothLanguages(
      String code, EligibilityRule rule, Candidate refused, Candidate accepted) {
    // When
    Finding finding = rule.examine(refused).orElseThrow();

    // Then
    assertThat(finding.field()).isEqualTo("/websites/1/instanceId");
    assertThat(finding.source()).isNotBlank();
    for (var text : List.of(finding.message(), finding.fix())) {
      assertThat(text.en()).endsWith(".").doesNotContain("{", "null");
      assertThat(text.zh()).endsWith("。").doesNotContain("{", "null");
    }
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(examples().map(example -> example.get()[1]).distinct())
        .containsExactlyInAnyOrderElementsOf(
            EligibilityRules.ALL.stream().map(Object.class::cast).toList());
  }

  @Test
  void namesAreUnique() {
    assertThat(EligibilityRules.ALL).extracting(EligibilityRule::code).doesNotHaveDuplicates();
  }

  @Test
  void saysByHowManyMonthsToRenew() {
    // Given: it ends on 2026-12-01 and must last until 2027-02-23.
    Candidate candidate = ecs().bought(6).since(LocalDate.of(2026, 6, 1)).made();

    // When
    Finding finding = EligibilityRules.REMAINING_TERM_TOO_SHORT.examine(candidate).orElseThrow();

    // Then
    assertThat(finding.message().en()).contains("2026-12-01");
    assertThat(finding.fix().en()).isEqualTo("Renew the instance by 3 months or more.");
    assertThat(finding.fix().zh()).isEqualTo("请续费 3 个月或以上。");
  }

  @Test
  void renewingAsToldIsEnough() {
    // Given
    Candidates candidates = ecs().bought(6).since(LocalDate.of(2026, 6, 1));

    // When
    Candidate renewed = candidates.renewedBy(3).made();

    // Then
    assertThat(codes(renewed)).isEmpty();
  }

  @Test
  void tellsOneMonthFromSeveral() {
    Finding finding =
        EligibilityRules.SUBSCRIPTION_TOO_SHORT.examine(ecs().bought(2).made()).orElseThrow();
    assertThat(finding.fix().en()).isEqualTo("Renew the instance by 1 month or more.");
    assertThat(finding.message().en()).contains("2 months");
  }

  @Test
  void tellsEverythingAtOnce() {
    Candidate candidate = ecs().in("cn-hongkong").bought(1).bandwidth(0).numbersLeft(0).made();
    assertThat(codes(candidate))
        .containsExactly(
            "instance-not-in-mainland",
            "instance-subscription-too-short",
            "instance-remaining-term-too-short",
            "instance-no-public-bandwidth",
            "instance-numbers-used-up");
  }

  @Test
  void anUnknownInstanceIsToldAsThatAndNothingElse() {
    assertThat(codes(Candidate.unknown(TODAY, "1"))).containsExactly("instance-unknown");
  }

  @Test
  void payAsYouGoIsNotAlsoTooShort() {
    assertThat(codes(ecs().payAsYouGo().made())).containsExactly("instance-pay-as-you-go");
  }

  @Test
  void anUnknownRegionIsForAPersonToLookAt() {
    Finding finding =
        EligibilityRules.REGION_UNKNOWN.examine(ecs().in("cn-atlantis").made()).orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aUsedUpAccountIsToldSo() {
    Finding finding =
        EligibilityRules.NUMBERS_USED_UP
            .examine(Candidates.of(InstanceType.ELASTIC_WEB_HOSTING).numbersLeft(0).made())
            .orElseThrow();
    assertThat(finding.message().en()).contains("your account");
    assertThat(finding.fix().en()).contains("Buy another instance");
  }

  @Test
  void everyTypeHasAFitCandidate() {
    Arrays.stream(InstanceType.values())
        .forEach(type -> assertThat(codes(Candidates.of(type).made())).as(type.name()).isEmpty());
  }

  private static List<String> codes(Candidate candidate) {
    return EligibilityRules.ALL.stream()
        .flatMap(rule -> rule.examine(candidate).stream())
        .map(Finding::code)
        .toList();
  }
}
