package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables and the newer parts of a province refuse, each told where it stands. */
class BadTablesTest {
  @TempDir private Path folder;

  private BookCopy book;

  @BeforeEach
  void copyTheBundledBook() {
    book = new BookCopy(folder);
  }

  @Test
  void nationIsRefusedLikeAProvince() {
    book.spoil("nation.yaml", "value: 24", "value: 0");

    assertThat(book.faults())
        .singleElement()
        .asString()
        .matches("nation.yaml:\\d+: `sms-window-hours`.*");
  }

  @Test
  void dayThatIsNoWeekendIsNotWorkedToMakeUp() {
    book.spoil("holidays.yaml", "    - 2026-01-04", "    - 2026-01-05");

    assertThat(book.faults())
        .singleElement()
        .asString()
        .contains("2026-01-05, which is no weekend");
  }

  @Test
  void dayIsNotAHolidayTwice() {
    book.spoil("holidays.yaml", "first: 2026-06-19", "first: 2026-05-05");

    assertThat(book.faults()).singleElement().asString().contains("2026-05-05, which stands there");
  }

  @Test
  void holidayBelongsToItsYear() {
    book.spoil("holidays.yaml", "year: 2026", "year: 2027");

    assertThat(book.faults()).singleElement().asString().contains("which is not of 2027");
  }

  @Test
  void yearStandsOnce() {
    String again = "{name: {en: a, zh: 一}, first: 2024-11-01, last: 2024-11-01}";
    book.spoil(
        "holidays.yaml",
        "- year: 2025",
        "- {year: 2024, source: a, holidays: [%s], working-weekends: []}\n- year: 2025"
            .formatted(again));

    assertThat(book.faults()).singleElement().asString().contains("2024 stands at holidays.yaml:5");
  }

  @Test
  void twoProofsForOneHolderAndDayAreRefused() {
    book.spoil("provinces/12-tianjin.yaml", "kind: SENIOR_MANAGER", "kind: SHAREHOLDER");

    assertThat(book.faults())
        .singleElement()
        .asString()
        .contains("`holder-proofs` has two entries");
  }

  @Test
  void proofFromAnAgeIsBelowTheAge() {
    book.spoil("provinces/21-liaoning.yaml", "with-proof-from: 16", "with-proof-from: 18");

    assertThat(book.faults()).singleElement().asString().contains("less than `years`");
  }

  @Test
  void residenceThatNeedsNoProofNamesNone() {
    book.spoil("provinces/33-zhejiang.yaml", "rule: WITH_PROOF", "rule: ANYWHERE");

    assertThat(book.faults()).singleElement().asString().contains("`proof` goes with");
  }

  @Test
  void changeThatIsRefusedHasNoCase() {
    book.spoil("provinces/33-zhejiang.yaml", "{allowed: yes, when", "{allowed: no, when");

    assertThat(book.faults()).singleElement().asString().contains("needs `allowed: yes`");
  }

  @Test
  void documentOfARuleExists() {
    book.spoil(
        "provinces/54-tibet.yaml",
        "    document: PARTY_LETTER\n    source",
        "    document: PARTY_CARD\n    source");

    assertThat(book.faults()).singleElement().asString().contains("has no PARTY_CARD");
  }

  @Test
  void provincesOfATableExist() {
    book.spoil("site-names.yaml", "provinces: [\"50\"]", "provinces: [\"99\"]");
    book.spoil("site-names.yaml", "except-in: [\"32\"]", "except-in: [\"98\"]");
    book.spoil("pre-approvals.yaml", "provinces: [\"21\"]", "provinces: [\"97\"]");

    assertThat(book.faults())
        .hasSize(3)
        .anyMatch(fault -> fault.endsWith("no province has the code 99"))
        .anyMatch(fault -> fault.endsWith("no province has the code 98"))
        .anyMatch(fault -> fault.endsWith("no province has the code 97"));
  }

  @Test
  void testOfANameHasWhatItLooksFor() {
    book.spoil("site-names.yaml", "  words: [中国, 中华, 中央, 人民, 人大, 国家]", "  words: []");
    book.spoil("site-names.yaml", "  number: 3\n", "");

    assertThat(book.faults())
        .anyMatch(fault -> fault.contains("`words` do not fit `test: BEGINS_WITH`"))
        .anyMatch(fault -> fault.contains("`number` goes with"));
  }

  @Test
  void approvalNamesProvincesOnlyIfItIsNotForAll() {
    book.spoil("pre-approvals.yaml", "provinces: [\"21\"]", "provinces: []");

    assertThat(book.faults()).singleElement().asString().contains("`provinces` are named with");
  }

  @Test
  void ruleIsWrittenInBothLanguages() {
    book.spoil("site-names.yaml", "zh: \"网站名称不能为纯数字。\"", "zh: \"\"");

    assertThat(book.faults()).singleElement().asString().contains("`text` is empty");
  }
}
