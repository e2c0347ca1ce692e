package icp.instances.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every documented reason for which a filing is returned on account of its instance has a rule. */
class ReasonsTest {
  private static final Path PAGE = Path.of("..", "docs", "instance-rules.md");
  private static final String HEAD =
      """
      # Instances: reasons, rules, sources

      Why filings are returned on account of the server that they stand on, and by which code this
      suite finds it before. Written by `ReasonsTest` from what the rules say of their examples;
      `-Ddocs.update=true` writes it anew. Sources of a rule about a type are those of the example.

      | reason | what is wrong | code | severity | source |
      | --- | --- | --- | --- | --- |
      """;
  private static final String FOOT =
      """

      R092, several addresses in different provinces or several resources without an explanation,
      cannot arise: a website stands on one instance, and all of an instance lies in its one region.

      A website may name a number instead of an instance. Where it cannot take it, that is a BLOCKER
      (R091, R093): `service-number-unknown`, `service-number-in-use`, `service-number-granted-away`,
      `service-number-invalid`, `service-number-twice`.
      """;

  private static final List<Reason> REASONS =
      List.of(
          new Reason(
              "R087",
              "The server is not in the mainland",
              EligibilityRules.NOT_IN_MAINLAND,
              EligibilityRules.REGION_UNKNOWN),
          new Reason("R088", "It is billed as it is used", EligibilityRules.PAY_AS_YOU_GO),
          new Reason(
              "R089",
              "Bought for too short a time or too cheap, expired, or nearly so",
              EligibilityRules.SUBSCRIPTION_TOO_SHORT,
              EligibilityRules.REMAINING_TERM_TOO_SHORT,
              EligibilityRules.EXPIRED,
              EligibilityRules.EXPIRES_SOON,
              EligibilityRules.ORDER_TOO_SMALL),
          new Reason(
              "R090",
              "It cannot be reached from the internet",
              EligibilityRules.NO_PUBLIC_BANDWIDTH,
              EligibilityRules.NO_PUBLIC_ADDRESS),
          new Reason(
              "R091",
              "No service identification number is left, or it is used or invalid",
              EligibilityRules.NUMBERS_USED_UP,
              EligibilityRules.RELEASED),
          new Reason(
              "R093",
              "The server is another provider's, or another account's",
              EligibilityRules.UNKNOWN),
          new Reason(
              "", "Beside the reasons", EligibilityRules.TRIAL, EligibilityRules.TYPE_UNKNOWN));

  private record Reason(String id, String words, List<EligibilityRule> rules) {
    Reason(String id, String words, EligibilityRule... rules) {
      this(id, words, List.of(rules));
    }
  }

  @Test
  void everyRuleStandsUnderAReason() {
    assertThat(REASONS.stream().flatMap(reason -> reason.rules().stream()))
        .containsExactlyInAnyOrderElementsOf(EligibilityRules.ALL);
  }

  @Test
  void everyReasonButTheOneThatCannotAriseIsFound() {
    List<String> wanted =
        new ArrayList<>(IntStream.rangeClosed(87, 93).mapToObj(n -> "R0" + n).toList());
    wanted.remove("R092");

    assertThat(REASONS).extracting(Reason::id).containsAll(wanted);
  }

  @Test
  void everyCodeThatHasWordsIsARules() {
    assertThat(
            ResourceBundle.getBundle("findings").keySet().stream()
                .filter(key -> key.endsWith(".message"))
                .map(key -> key.substring(0, key.indexOf('.'))))
        .allMatch(
            code ->
                code.equals(EligibilityRules.RESERVATION_LAPSED.code())
                    || ofWhatIsFiled(code)
                    || ofANumber(code) && FOOT.contains(code)
                    || EligibilityRules.ALL.stream().anyMatch(rule -> rule.code().equals(code)));
  }

  /** No filing is returned for them: FiledRulesTest has their examples. */
  private static boolean ofWhatIsFiled(String code) {
    return code.equals(FiledRules.ENDS_SOON) || code.equals(FiledRules.MOVED.code());
  }

  private static boolean ofANumber(String code) {
    return Arrays.stream(NumberFault.values()).anyMatch(fault -> fault.rule().code().equals(code));
  }

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    String page =
        REASONS.stream()
            .flatMap(reason -> reason.rules().stream().map(rule -> row(reason, rule)))
            .collect(Collectors.joining("", HEAD, FOOT));
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  /** The book's version would change the page with each of its entries. */
  private static String place(Finding finding) {
    return finding.source().startsWith("Book of regulations")
        ? "Book of regulations"
        : finding.source();
  }

  private static String row(Reason reason, EligibilityRule rule) {
    Finding finding =
        EligibilityRulesTest.examples()
            .filter(example -> example.get()[1] == rule)
            .map(example -> rule.examine((Candidate) example.get()[2]).orElseThrow())
            .findFirst()
            .orElseThrow();
    return "| %s | %s | `%s` | %s | %s |\n"
        .formatted(reason.id(), reason.words(), rule.code(), finding.severity(), place(finding));
  }
}
