package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a case, a trade or the age of a paper stops the book. */
class BadCasesTest {
  private static final String GUANGDONG = "provinces/44-guangdong.yaml";

  @TempDir private Path folder;

  private BookCopy book;

  @BeforeEach
  void copyTheBundledBook() {
    book = new BookCopy(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{domains: {from: 32}}  | {}                             | `case` says nothing",
        "{domains: {from: 32}}  | {domains: {}}                  | `domains` says no number",
        "{domains: {from: 32}}  | {domains: {from: 0}}           | `from` must be 1 or more",
        "{domains: {from: 32}}  | {domains: {from: 2, unsure-from: 2}} | must be less than `from`",
        "{domains: {from: 32}}  | {domains: {from: 2}, colour: red} | unknown key `colour`",
        "{domains: {from: 32}}  | {natures: []}                  | `natures` names nothing",
        "{trades: [FINANCE]}    | {trades: [BANKS]}              | names no trade of the book: BANKS",
        "{local-identity: no}   | {local-identity: unknown}      | `local-identity` is yes or no",
        "{local-identity: no}   | {renamed: unknown}             | `renamed` is yes or no",
        "{working-days: 60, severity: BLOCKER, | {severity: BLOCKER, | `months` or `working-days`"
      })
  void aCaseThatMeansNothingIsRefused(String good, String bad, String mend) {
    book.spoil(GUANGDONG, good, bad);

    assertThat(book.faults())
        .anyMatch(fault -> fault.startsWith(GUANGDONG) && fault.contains(mend));
  }

  @Test
  void aCaseNeedsItsWords() {
    book.spoil(
        GUANGDONG, "    when: {en: \"the website touches finance\", zh: \"网站内容涉及金融\"}\n", "");

    assertThat(book.faults())
        .anyMatch(fault -> fault.contains("says for a machine what `when` says"));
  }

  @Test
  void aTradeNamesApprovalsThatExist() {
    book.spoil("trades.yaml", "FIN_P2P", "FIN_PAWN");

    assertThat(book.faults())
        .singleElement()
        .asString()
        .startsWith("trades.yaml:")
        .contains("pre-approvals.yaml has no FIN_PAWN");
  }

  @Test
  void aTradeWithoutWordsIsRefused() {
    book.spoil("trades.yaml", "words: [旅行社]", "words: []");

    assertThat(book.faults()).anyMatch(fault -> fault.contains("must name something"));
  }
}
