package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test spoils a copy of the bundled book in one place and expects to be told where. */
class BadBookTest {
  private static final Path BUNDLED = Path.of("src/main/resources/regulations");
  private static final String BEIJING = "provinces/11-beijing.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void copyTheBundledBook() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(BUNDLED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
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

    assertThat(faults().get(0)).startsWith(BEIJING + ":30: `min` is more than `max`");
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
    rename(BEIJING, "provinces/11-peking.yaml");

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

    assertThat(faults()).hasSize(3).allMatch(fault -> fault.contains("has no [PASSPORT]"));
  }

  @Test
  void nationIsRefusedLikeAProvince() {
    spoil("nation.yaml", "value: 24", "value: 0");

    assertThat(faults())
        .singleElement()
        .asString()
        .matches("nation.yaml:\\d+: `sms-window-hours`.*");
  }

  @Test
  void dayThatIsNoWeekendIsNotWorkedToMakeUp() {
    spoil("holidays.yaml", "    - 2026-01-04", "    - 2026-01-05");

    assertThat(faults()).singleElement().asString().contains("2026-01-05, which is no weekend");
  }

  @Test
  void dayIsNotAHolidayTwice() {
    spoil("holidays.yaml", "first: 2026-06-19", "first: 2026-05-05");

    assertThat(faults()).singleElement().asString().contains("2026-05-05, which stands there");
  }

  @Test
  void holidayBelongsToItsYear() {
    spoil("holidays.yaml", "year: 2026", "year: 2027");

    assertThat(faults()).singleElement().asString().contains("which is not of 2027");
  }

  @Test
  void yearStandsOnce() {
    String again = "{name: {en: a, zh: 一}, first: 2024-11-01, last: 2024-11-01}";
    spoil(
        "holidays.yaml",
        "- year: 2025",
        "- {year: 2024, source: a, holidays: [%s], working-weekends: []}\n- year: 2025"
            .formatted(again));

    assertThat(faults()).singleElement().asString().contains("2024 stands at holidays.yaml:5");
  }

  @Test
  void twoProofsForOneHolderAndDayAreRefused() {
    spoil("provinces/12-tianjin.yaml", "kind: SENIOR_MANAGER", "kind: SHAREHOLDER");

    assertThat(faults()).singleElement().asString().contains("`holder-proofs` has two entries");
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
    assertThat(faultsOf(folder.resolve("provinces")))
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
    return faultsOf(folder);
  }

  private static List<String> faultsOf(Path folder) {
    BadBookException refusal =
        catchThrowableOfType(BadBookException.class, () -> Book.load(folder));
    assertThat(refusal).as("the book should have been refused").isNotNull();
    assertThat(refusal).hasMessageContaining(refusal.faults().get(0));
    return refusal.faults();
  }

  private void spoil(String file, String good, String bad) {
    try {
      String content = Files.readString(folder.resolve(file));
      assertThat(content).contains(good);
      int at = content.indexOf(good);
      write(file, content.substring(0, at) + bad + content.substring(at + good.length()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void rename(String file, String name) {
    try {
      Files.move(folder.resolve(file), folder.resolve(name));
      spoil("book.yaml", file, name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void write(String file, String content) {
    try {
      Files.writeString(folder.resolve(file), content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
