package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRulesTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path folder;

  @Test
  void everyFaultIsJudgedOnce() {
    assertThat(BOOK.pictures("INDIVIDUAL_IDENTITY", TODAY))
        .extracting(PictureRule::fault)
        .containsExactly(PictureFault.values());
    assertThat(BOOK.pictures("LOA", TODAY))
        .extracting(PictureRule::fault)
        .doesNotHaveDuplicates()
        .contains(PictureFault.SMALL)
        .doesNotContain(PictureFault.NARROW);
  }

  @Test
  void theEntryOfADocumentGoesBeforeTheGeneralOne() {
    assertThat(rule("INDIVIDUAL_IDENTITY", PictureFault.SMALL).warn()).contains(1280);
    assertThat(rule("ORGANISATION_IDENTITY", PictureFault.SMALL).warn()).contains(1500);
    assertThat(rule("LOA", PictureFault.SMALL).code()).isEqualTo("SMALL");
  }

  @Test
  void aPhotocopyBlocksExceptWhereItIsTakenUnderSeal() {
    PictureRule grey = rule("ORGANISATION_IDENTITY", PictureFault.GREY);

    assertThat(grey.severity(0, "33")).contains(Severity.BLOCKER);
    assertThat(grey.severity(0, "44")).contains(Severity.WARNING);
    assertThat(grey.severity(10, "33")).contains(Severity.WARNING);
    assertThat(grey.severity(20, "33")).isEmpty();
    assertThat(rule("AUTH_STATEMENT", PictureFault.GREY).severity(0, "33")).isEmpty();
  }

  @Test
  void nothingIsJudgedBeforeTheBookBegins() {
    assertThat(BOOK.pictures("LOA", LocalDate.of(2010, 1, 1))).isEmpty();
  }

  @Test
  void aRuleLeavesABandInWhichAPersonDecides() {
    BookCopy book = new BookCopy(folder);
    book.spoil("pictures.yaml", "block: 2\n", "block: 20\n");
    book.spoil("pictures.yaml", "  warn: 180\n", "  warn: 180\n  block: 170\n");

    assertThat(book.faults()).hasSize(2).allMatch(fault -> fault.contains("leave a band"));
  }

  @Test
  void anUploadThatNoRuleAsksForAndAProvinceThatIsNoneAreTold() {
    BookCopy book = new BookCopy(folder);
    book.spoil("pictures.yaml", "HOLDING_ORG]", "HOLDING_COW]");
    book.spoil("pictures.yaml", "[\"44\"]", "[\"99\"]");

    assertThat(book.faults())
        .hasSize(2)
        .anyMatch(fault -> fault.contains("document-rules.yaml has no HOLDING_COW"))
        .anyMatch(fault -> fault.contains("no province has the code 99"));
  }

  @Test
  void twoRulesForOneFaultOfOneDocumentAreTold() {
    BookCopy book = new BookCopy(folder);
    book.spoil("pictures.yaml", "[ORGANISATION_IDENTITY, HOLDING_ORG]", "[HOLDING_ID]");

    assertThat(book.faults()).singleElement().asString().contains("small holding_id");
  }

  @Test
  void wordsAreSearchedForInSoftwareOnly() {
    BookCopy book = new BookCopy(folder);
    book.spoil("pictures.yaml", "words: []", "words: [Photoshop]");

    assertThat(book.faults()).singleElement().asString().contains("`words` go with");
  }

  private static PictureRule rule(String upload, PictureFault fault) {
    return BOOK.pictures(upload, TODAY).stream()
        .filter(rule -> rule.fault() == fault)
        .findFirst()
        .orElseThrow();
  }
}
