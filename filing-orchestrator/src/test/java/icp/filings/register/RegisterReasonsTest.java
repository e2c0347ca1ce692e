package icp.filings.register;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.contracts.Part;
import icp.contracts.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterReasonsTest {
  private static final Path PAGE = Path.of("..", "docs", "register-rules.md");
  private static final String HEAD =
      """
      # Registers: reasons, rules, sources

      Why filings are returned on account of what registers outside know of who files, and by which
      code this suite finds it before. Written by `RegisterReasonsTest` from what the rules say of
      its examples; `-Ddocs.update=true` writes it anew. A rule's severity and source may differ by
      province: those of the example stand here. What no register answered is no reason for anything:
      it is a warning that has a reviewer look by hand.

      | reason | what is wrong | code | severity | source |
      | --- | --- | --- | --- | --- |
      """;

  static List<RegisterReason> reasons() {
    return RegisterReasons.ALL;
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aReasonIsFoundInEachBadExampleAndInNoGoodOne(RegisterReason reason) {
    assertThat(reason.bad())
        .isNotEmpty()
        .allSatisfy(bad -> assertThat(seen(bad)).contains(bad.code()));
    assertThat(reason.good())
        .isNotEmpty()
        .allSatisfy(good -> assertThat(seen(good)).doesNotContainAnyElementsOf(reason.codes()));
  }

  @Test
  void everyCodeThatHasWordsHasAnExampleAndNoOther() {
    Set<String> codes =
        ResourceBundle.getBundle("registers").keySet().stream()
            .filter(key -> key.endsWith(".fix"))
            .map(key -> key.replace(".fix", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(RegisterReasons.ALL.stream().flatMap(reason -> reason.codes().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void whatIsFineIsFoundFine() {
    assertThat(new Example().findings()).isEmpty();
    assertThat(new Example().individual().findings()).isEmpty();
  }

  @Test
  void aSilentRegisterMakesNothingFitOrUnfit() {
    Example silent = new Example();
    silent.recorded = Reply.silent("status 503");
    silent.registered = Reply.absent();
    silent.phones = Reply.silent("HttpTimeoutException");
    silent.listed = Reply.absent();
    silent.pages = Reply.silent("status 500");

    assertThat(silent.findings())
        .hasSize(Register.values().length)
        .allSatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo("register-unavailable");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void whoeverGivesAFilingUpIsNotExamined(OrderType order) {
    Example closed = new Example().ordering(order).standing(Registered.Status.CANCELLED, true);

    assertThat(closed.findings().isEmpty()).isEqualTo(order.kind() == OrderType.Kind.CANCEL);
  }

  @Test
  void aRepresentativeWhoIsNotTheRegisteredOneStopsAFilingOnlyWhereTheProvinceAsks() {
    Registered another =
        new Registered(Example.NAME, Example.ADDRESS, Registered.Status.ACTIVE, false, "韩梅梅");

    assertThat(new Example().in("33").registeredAs(another).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCKER);
    assertThat(new Example().in("32").registeredAs(another).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void aFindingPointsToThePlaceAndTellsNothingOfPeople() {
    List<Finding> found =
        RegisterReasons.ALL.stream()
            .flatMap(RegisterReason::bad)
            .flatMap(bad -> bad.made().findings().stream())
            .toList();

    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).isEqualTo(Part.REGISTERS);
              assertThat(finding.field())
                  .matches("|/(province|entity|legalRepresentative|website)(/[A-Za-z]+)?");
              String words = finding.message().toString() + finding.fix();
              assertThat(words).doesNotContain("{", "李雷", "韩梅梅", "13800000001", "3301021990");
            });
  }

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    String page =
        HEAD
            + RegisterReasons.ALL.stream()
                .flatMap(reason -> reason.codes().stream().map(code -> row(reason, code)))
                .collect(Collectors.joining());
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  private static String row(RegisterReason reason, String code) {
    Finding finding =
        reason
            .bad()
            .filter(bad -> bad.code().equals(code))
            .flatMap(bad -> bad.made().findings().stream())
            .filter(found -> found.code().equals(code))
            .findFirst()
            .orElseThrow();
    return "| %s | %s | `%s` | %s | %s |\n"
        .formatted(reason.id(), reason.words(), code, finding.severity(), finding.source());
  }

  private static List<String> seen(RegisterReason.Case one) {
    return one.made().findings().stream().map(Finding::code).toList();
  }
}
