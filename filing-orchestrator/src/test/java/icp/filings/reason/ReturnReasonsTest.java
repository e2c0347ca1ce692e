package icp.filings.reason;

import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.Book;
import icp.regulations.DocumentDemand;
import icp.regulations.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every documented reason has a rule that finds it before, or a reason of its own for having none.
 */
class ReturnReasonsTest {
  private static final Path PAGE = Path.of("..", "docs", "return-reasons.md");
  private static final List<DocumentedReason> REASONS = DocumentedReason.all();
  private static final List<FoundBy> FOUND =
      Stream.concat(RulePages.read().stream(), WithoutRule.ELSEWISE.stream()).toList();

  @Test
  void allReasonsStandThereOnce() {
    assertThat(REASONS)
        .extracting(DocumentedReason::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 152).mapToObj("R%03d"::formatted).toList());
  }

  @Test
  void whatAMachineCanCheckHasARule() {
    Set<String> found = ids(FOUND);
    Set<String> without =
        REASONS.stream()
            .map(DocumentedReason::id)
            .filter(id -> !found.contains(id))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(without).isEqualTo(WithoutRule.WHY.keySet());
  }

  @Test
  void noRuleIsOfAReasonThatThereIsNot() {
    assertThat(REASONS).extracting(DocumentedReason::id).containsAll(ids(FOUND));
  }

  /** What is found by a document is found as long as the book asks for it. */
  @Test
  void heilongjiangAsksForTheBillOfTheTelephone() {
    assertThat(Book.bundled().province("23").orElseThrow().documents())
        .filteredOn(demand -> demand.document().equals("PHONE_BILL"))
        .extracting(DocumentDemand::asked)
        .contains(Known.YES);
  }

  @Test
  void thePageSaysWhatFindsEachReason() throws IOException {
    String page = ReasonPage.of(REASONS, FOUND, WithoutRule.WHY);
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).hasContent(page);
  }

  private static Set<String> ids(List<FoundBy> found) {
    return found.stream().map(FoundBy::reason).collect(Collectors.toCollection(TreeSet::new));
  }
}
