package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test spoils a copy of the bundled book in one place and expects to be told where. */
class BadBookTest {
  private static final String BEIJING = "provinces/11-beijing.yaml";

  @TempDir private Path folder;

  private BookCopy book;

  @BeforeEach
  void copyTheBundledBook() {
    book = new BookCopy(folder);
  }

  @Test
  void goodCopyIsTheBundledBook() {
    assertThat(Book.load(folder).version()).isEqualTo(Book.bundled().version());
  }

  @Test
  void versionIsTheEditionAndTheContent() {
    String before = Book.load(folder).version();

    spoil(BEIJING, "min: 15", "min: 14");

    assertThat(before).matches("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{12}");
    assertThat(Book.load(folder).version())
        .isNotEqualTo(before)
        .isEqualTo(Book.load(folder).version());
  }

  @Test
  void unknownKeyIsToldOnItsLine() {
    spoil(BEIJING, "licence-abbreviation: 京", "licence-abbreviation: 京\ncolour: red");

    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith(BEIJING + ":6: unknown key `colour`");
  }

  @Test
  void missingKeyIsToldOnTheLineOfItsEntry() {
    spoil("instance-types.yaml", "    counted: SUBSCRIPTION\n    remaining-term-too: yes\n", "");

    assertThat(faults().get(0)).matches("instance-types.yaml:\\d+: Missing required key 'counted'");
  }

  @Test
  void emptyKeyIsMissingToo() {
    spoil(BEIJING, "licence-abbreviation: 京", "licence-abbreviation:");

    assertThat(faults().get(0)).startsWith(BEIJING + ":5: `licence-abbreviation`");
  }

  @Test
  void badDateIsToldOnItsLine() {
    spoil("tlds.yaml", "effective: {from: 2018-01-29}", "effective:\n    from: 2018-02-30");

    assertThat(faults()).singleElement().asString().startsWith("tlds.yaml:11: `2018-02-30`");
  }

  @Test
  void unknownValueIsToldWithTheKnownOnes() {
    spoil(BEIJING, "asked: yes", "asked: maybe");

    assertThat(faults().get(0)).contains("`maybe` is not one of [yes, no, unknown]");
  }

  @Test
  void numberInQuotesIsNotANumber() {
    spoil(BEIJING, "value: 90", "value: \"90\"");

    assertThat(faults().get(0)).startsWith(BEIJING + ":18: ");
  }

  @Test
  void codeWithoutQuotesIsNotText() {
    spoil(BEIJING, "code: \"11\"", "code: 11");

    assertThat(faults().get(0)).startsWith(BEIJING + ":3: ");
  }

  @Test
  void periodThatEndsBeforeItBeginsIsRefused() {
    spoil(BEIJING, "to: 2020-08-17", "to: 2016-08-17");

    assertThat(faults().get(0)).startsWith(BEIJING + ":11: ").contains("must be after `from`");
  }

  @Test
  void twoAnswersForOneDayAreRefused() {
    spoil(BEIJING, "to: 2020-08-17", "to: 2020-08-18");

    assertThat(faults().get(0)).contains("`sms-verification` has two entries that hold on one day");
  }

  @Test
  void leastAboveMostIsRefused() {
    spoil(BEIJING, "min: 15, max: 17", "min: 18, max: 17");

    assertThat(faults().get(0)).startsWith(BEIJING + ":33: `min` is more than `max`");
  }

  @Test
  void quotaBelowOneIsRefused() {
    spoil("instance-types.yaml", "numbers: 5", "numbers: 0");

    assertThat(faults()).anyMatch(fault -> fault.contains("`numbers` must be 1 or more"));
  }

  @Test
  void unknownInstanceTypeIsRefusedAndTheMissingOneNamed() {
    spoil("instance-types.yaml", "code: NAT_GATEWAY", "code: TELEPHONE");

    assertThat(faults())
        .hasSize(2)
        .anyMatch(fault -> fault.contains("`TELEPHONE` is not one of [ECS,"))
        .anyMatch(fault -> fault.contains("missing or unreadable: [NAT_GATEWAY]"));
  }

  @Test
  void duplicateIsToldWithThePlaceOfTheFirst() {
    spoil("regions.yaml", "code: cn-beijing", "code: cn-qingdao");

    assertThat(faults()).singleElement().asString().contains("stands at regions.yaml:5 already");
  }

  @Test
  void keyWrittenTwiceIsRefused() {
    spoil(BEIJING, "licence-abbreviation: 京", "licence-abbreviation: 京\nlicence-abbreviation: 津");

    assertThat(faults().get(0)).startsWith(BEIJING + ":6: ").contains("Duplicate");
  }

  @Test
  void fileIsNamedAfterItsProvince() {
    book.rename(BEIJING, "provinces/11-peking.yaml");

    assertThat(faults()).singleElement().asString().startsWith("provinces/11-peking.yaml:3: ");
  }

  @Test
  void lostFileAndStrayFileAreBothTold() throws IOException {
    Files.move(folder.resolve(BEIJING), folder.resolve("provinces/stray.yaml"));

    assertThat(faults())
        .anyMatch(fault -> fault.startsWith(BEIJING + ":1: there is no such file"))
        .anyMatch(fault -> fault.startsWith("provinces/stray.yaml:1: not listed"))
        .anyMatch(fault -> fault.contains("`files` lacks provinces: [11]"));
  }

  @Test
  void provinceMustAnswerToEveryDocumentLeftToIt() {
    spoil(BEIJING, "document: HOLDING_ID", "document: HOLDING_CUP");

    assertThat(faults())
        .anyMatch(fault -> fault.contains("no document rule leaves this to the provinces"))
        .anyMatch(fault -> fault.contains("yes, no or unknown to [HOLDING_ID INDIVIDUAL]"));
  }

  @Test
  void acceptedDocumentMustExist() {
    spoil("documents.yaml", "code: PASSPORT", "code: PASS");

    assertThat(faults())
        .filteredOn(fault -> fault.startsWith("document-rules.yaml"))
        .hasSize(3)
        .allMatch(fault -> fault.contains("has no [PASSPORT]"));
  }

  @Test
  void faultsOfAllFilesAreToldAtOnce() {
    spoil(BEIJING, "min: 15", "min: 99");
    spoil("provinces/33-zhejiang.yaml", "code: \"33\"", "code: \"ZJ\"");
    spoil("regions.yaml", "mainland: yes", "mainland: perhaps");
    spoil("regions.yaml", "mainland: no", "mainland: surely");
    spoil("tlds.yaml", "kind: COUNTRY\n", "kind: CITY\n");

    assertThat(faults())
        .anyMatch(fault -> fault.startsWith(BEIJING))
        .anyMatch(fault -> fault.startsWith("provinces/33-zhejiang.yaml:3: `code`"))
        .anyMatch(fault -> fault.contains("`perhaps`"))
        .anyMatch(fault -> fault.contains("`surely`"))
        .anyMatch(fault -> fault.startsWith("tlds.yaml:7: `CITY`"));
  }

  @Test
  void aliasesAreRefused() {
    spoil(BEIJING, "code: \"11\"", "code: &here \"11\"");
    spoil(BEIJING, "licence-abbreviation: 京", "licence-abbreviation: *here");

    assertThat(faults().get(0)).startsWith(BEIJING + ":5: anchors and aliases are not read");
  }

  @Test
  void anchorsAreRefused() {
    spoil(BEIJING, "name: {en", "name: &here {en");

    assertThat(faults().get(0)).startsWith(BEIJING + ":4: anchors and aliases are not read");
  }

  @Test
  void deepNestingIsRefused() {
    write(BEIJING, "[".repeat(100_000));

    assertThat(faults().get(0)).startsWith(BEIJING);
  }

  @Test
  void hugeFileIsRefused() {
    write(BEIJING, "# ".repeat(Yaml.MOST_BYTES));

    assertThat(faults().get(0)).startsWith(BEIJING + ":1: longer than");
  }

  @Test
  void brokenYamlIsToldOnItsLine() {
    spoil(BEIJING, "name: {en: Beijing", "name: {en: [Beijing");

    assertThat(faults().get(0)).startsWith(BEIJING + ":4: ");
  }

  @Test
  void secondDocumentInAFileIsRefused() {
    spoil(BEIJING, "licence-abbreviation: 京", "licence-abbreviation: 京\n---\n");

    assertThat(faults().get(0)).startsWith(BEIJING + ":").contains("second document");
  }

  @Test
  void emptyFileIsRefused() {
    write(BEIJING, "# nothing\n");

    assertThat(faults().get(0)).startsWith(BEIJING + ":1: is empty");
  }

  @Test
  void folderWithoutABookIsRefused() {
    assertThat(BookCopy.faultsOf(folder.resolve("provinces")))
        .singleElement()
        .asString()
        .startsWith("book.yaml:1: there is no such file");
  }

  @Test
  void bookCannotReachOutOfItsFolder() {
    spoil("book.yaml", "- tlds.yaml", "- ../tlds.yaml");

    assertThat(faults()).singleElement().asString().startsWith("book.yaml:").contains("../tlds");
  }

  private List<String> faults() {
    return book.faults();
  }

  private void spoil(String file, String good, String bad) {
    book.spoil(file, good, bad);
  }

  private void write(String file, String content) {
    book.write(file, content);
  }
}
