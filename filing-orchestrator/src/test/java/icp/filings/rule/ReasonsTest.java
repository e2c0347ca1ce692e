package icp.filings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {
  private static final Path PAGE = Path.of("..", "docs", "filing-rules.md");
  private static final List<Reason> REASONS =
      Reason.all(EntityReasons.ALL, PeopleReasons.ALL, WebsiteReasons.ALL, ApprovalReasons.ALL);

  /** Told by what a submission lacks, not by a rule. */
  private static final Set<String> BY_COMPLETENESS = Set.of("R020");

  private static final String HEAD =
      """
      # What the applicant says: reasons, rules, sources

      Why filings are returned on account of what the applicant wrote, and by which code this suite
      finds it before. Written by `ReasonsTest` from what the rules say of its examples;
      `-Ddocs.update=true` writes it anew. A rule's severity and source may differ by province: those
      of the example stand here. What only people can judge is a warning.

      | reason | what is wrong | code | severity | source |
      | --- | --- | --- | --- | --- |
      """;

  /** The law asks for it, and no administration is known to return a filing for it. */
  private static final Set<String> OF_NO_REASON = Set.of("consent-missing", "consent-outdated");

  static List<Reason> reasons() {
    return REASONS;
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void aReasonIsFoundInEachBadExampleAndInNoGoodOne(Reason reason) {
    assertThat(reason.bad())
        .isNotEmpty()
        .allSatisfy(bad -> assertThat(seen(bad)).contains(bad.code()));
    assertThat(reason.good())
        .isNotEmpty()
        .allSatisfy(good -> assertThat(seen(good)).doesNotContainAnyElementsOf(reason.codes()));
  }

  @Test
  void everyReasonThatIsNotNamedBelowHasARule() {
    Set<String> told =
        REASONS.stream().map(Reason::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> below = NotHere.BY_ID.keySet();

    assertThat(Stream.concat(told.stream(), below.stream()))
        .containsAll(NotHere.OF_THESE_SUBJECTS)
        .doesNotHaveDuplicates();
    assertThat(below).containsAll(BY_COMPLETENESS);
  }

  @Test
  void everyCodeThatHasWordsHasAnExample() {
    Set<String> codes =
        ResourceBundle.getBundle("findings").keySet().stream()
            .filter(key -> key.endsWith(".fix"))
            .map(key -> key.replace(".fix", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    Stream<String> examples = REASONS.stream().flatMap(reason -> reason.codes().stream());
    assertThat(Stream.concat(examples, OF_NO_REASON.stream())).containsAll(codes);
  }

  @Test
  void whatIsFineIsFoundFine() {
    assertThat(Draft.ofCompany().findings()).isEmpty();
    assertThat(Draft.ofPerson().findings()).isEmpty();
  }

  @Test
  void aDraftIsJudgedAsFarAsItGoes() {
    for (Draft whole : List.of(Draft.ofCompany(), Draft.ofPerson())) {
      Draft rest = whole.copy();
      for (String place : whole.places()) {
        assertThat(whole.copy().without(place).findings()).isNotNull();
        assertThat(rest.without(place).findings()).isNotNull();
      }
    }
  }

  @Test
  void everyFindingIsAboutTheFactsAndPointsIntoThem() {
    List<Finding> found =
        REASONS.stream()
            .flatMap(Reason::bad)
            .flatMap(bad -> bad.made().get().findings().stream())
            .toList();

    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).isEqualTo(Part.FACTS);
              assertThat(finding.field())
                  .matches(
                      "/(province|entity|legalRepresentative|entityLeader|administrator"
                          + "|websites/[12])(/[A-Za-z]+){0,2}");
              assertThat(finding.message().en() + finding.fix().en()).doesNotContain("{");
            });
  }

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    String page =
        HEAD
            + REASONS.stream()
                .flatMap(reason -> reason.codes().stream().map(code -> row(reason, code)))
                .collect(Collectors.joining())
            + NotHere.page();
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
            .flatMap(bad -> bad.made().get().findings().stream())
            .filter(found -> found.code().equals(code))
            .findFirst()
            .orElseThrow();
    return "| %s | %s | `%s` | %s | %s |\n"
        .formatted(reason.id(), reason.words(), code, finding.severity(), finding.source());
  }

  private static List<String> seen(Reason.Example example) {
    return example.made().get().findings().stream().map(Finding::code).toList();
  }
}
