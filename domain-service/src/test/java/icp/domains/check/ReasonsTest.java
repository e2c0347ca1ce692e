package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {
  private static final Path PAGE = Path.of("..", "docs", "domain-rules.md");
  private static final String HEAD =
      """
      # Domain names: reasons, rules, sources

      Why filings are returned on account of their domain name, and by which code this suite finds it
      before. Written by `ReasonsTest` from what the rules say of its examples; `-Ddocs.update=true`
      writes it anew. A rule's severity and source may differ by province: those of the example stand
      here. What nobody told is never refused: it is a warning that says what to bring.

      | reason | what is wrong | code | severity | source |
      | --- | --- | --- | --- | --- |
      """;

  @Test
  void everyReasonHasARule() {
    List<String> wanted = IntStream.rangeClosed(39, 58).mapToObj(n -> "R0" + n).toList();

    assertThat(Arrays.stream(Reason.values()).map(Reason::name)).containsAll(wanted);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void aReasonIsFoundInEachBadExampleAndInNoGoodOne(Reason reason) {
    assertThat(reason.bad())
        .isNotEmpty()
        .allSatisfy(bad -> assertThat(seen(bad)).contains(bad.code()));
    assertThat(reason.good())
        .isNotEmpty()
        .allSatisfy(good -> assertThat(seen(good)).doesNotContainAnyElementsOf(reason.codes()));
  }

  @Test
  void everyCodeThatHasWordsHasAnExample() {
    Set<String> codes =
        ResourceBundle.getBundle("findings").keySet().stream()
            .filter(key -> key.endsWith(".message"))
            .map(key -> key.replace(".message", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    // No filing is returned for it: FiledRulesTest has its example.
    codes.remove(FiledRules.ENDS_SOON);

    assertThat(Arrays.stream(Reason.values()).flatMap(reason -> reason.codes().stream()))
        .containsAll(codes);
  }

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    String page =
        HEAD
            + Arrays.stream(Reason.values())
                .flatMap(reason -> reason.codes().stream().map(code -> row(reason, code)))
                .collect(Collectors.joining());
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  private static String row(Reason reason, String code) {
    Finding finding =
        reason
            .bad()
            .filter(bad -> bad.code().equals(code))
            .flatMap(bad -> bad.made().findings().stream())
            .filter(found -> found.code().equals(code))
            .findFirst()
            .orElseThrow();
    return "| %s | %s | `%s` | %s | %s |\n"
        .formatted(
            reason == Reason.BESIDE ? "" : reason,
            reason.words,
            code,
            finding.severity(),
            finding.source());
  }

  private static List<String> seen(Reason.Example example) {
    return example.made().findings().stream().map(Finding::code).toList();
  }
}
