package icp.documents.picture;

import static icp.contracts.Severity.BLOCKER;
import static icp.contracts.Severity.WARNING;
import static icp.documents.PictureCorpus.blurred;
import static icp.documents.PictureCorpus.cutOff;
import static icp.documents.PictureCorpus.exposed;
import static icp.documents.PictureCorpus.glare;
import static icp.documents.PictureCorpus.grey;
import static icp.documents.PictureCorpus.ofAScreen;
import static icp.documents.PictureCorpus.photo;
import static icp.documents.PictureCorpus.scan;
import static icp.documents.PictureCorpus.screenshot;
import static icp.documents.PictureCorpus.sealedForm;
import static icp.documents.TestPictures.written;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.documents.FileCorpus;
import icp.regulations.Book;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good pictures pass, bad ones are told of, and only the hopeless ones block. */
class PictureFindingsTest {
  private static final String LICENCE = "ORGANISATION_IDENTITY";
  private static final String FORM = "AUTH_STATEMENT";
  private static final String ZHEJIANG = "33";
  private static final BufferedImage PHOTO = photo(2000, 1500);

  private final Pictures pictures =
      new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(5)));
  private final PictureFindings judge =
      new PictureFindings(
          Book.bundled(), Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));

  static Stream<Arguments> goodPictures() {
    BufferedImage form = sealedForm(1654, 2339, new Color(0xc02a2a));
    return Stream.of(
        Arguments.of("photo", LICENCE, jpeg(PHOTO)),
        Arguments.of("scan", LICENCE, jpeg(scan(2480, 1754))),
        Arguments.of("progressive", LICENCE, FileCorpus.progressive(PHOTO, 0.9f)),
        Arguments.of("sealed form", FORM, jpeg(form)),
        Arguments.of("sealed form as PNG", LICENCE, written(form, "png")),
        Arguments.of("form in black", FORM, jpeg(sealedForm(1654, 2339, Color.BLACK))),
        Arguments.of("photo of a screen's size", FORM, jpeg(photo(1920, 1080))),
        Arguments.of("by a camera", LICENCE, FileCorpus.writtenBy(jpeg(PHOTO), "HDR+ 1.0.61")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodPictures")
  void aGoodPictureHasNoFinding(String kind, String code, byte[] file) {
    // When
    List<Finding> findings = findings(code, ZHEJIANG, file);

    // Then
    assertThat(findings).as(kind).isEmpty();
  }

  static Stream<Arguments> badPictures() {
    return Stream.of(
        Arguments.of("picture-grey", BLOCKER, jpeg(grey(PHOTO))),
        Arguments.of("picture-blurred", WARNING, jpeg(blurred(PHOTO, 5))),
        Arguments.of("picture-blurred", BLOCKER, jpeg(blurred(PHOTO, 40))),
        Arguments.of("picture-dark", WARNING, jpeg(exposed(PHOTO, light -> light / 3))),
        Arguments.of("picture-dark", BLOCKER, jpeg(exposed(PHOTO, light -> light / 9))),
        Arguments.of("picture-bright", WARNING, jpeg(exposed(PHOTO, light -> 190 + light / 4))),
        Arguments.of("picture-glare", WARNING, jpeg(glare(PHOTO))),
        Arguments.of("picture-cut-off", WARNING, jpeg(cutOff(2000, 1500))),
        Arguments.of("picture-small", WARNING, jpeg(photo(1200, 1100))),
        Arguments.of("picture-small", BLOCKER, jpeg(photo(310, 240))),
        Arguments.of("picture-narrow", WARNING, jpeg(photo(1600, 900))),
        Arguments.of("picture-screenshot", WARNING, written(screenshot(), "png")),
        Arguments.of("picture-screenshot", WARNING, jpeg(screenshot())),
        Arguments.of("picture-of-a-screen", WARNING, jpeg(ofAScreen(PHOTO))),
        Arguments.of(
            "picture-retouched",
            WARNING,
            FileCorpus.writtenBy(jpeg(PHOTO), "Adobe Photoshop 26.1 (Windows)")),
        Arguments.of(
            "picture-retouched",
            WARNING,
            FileCorpus.withChunk(
                written(PHOTO, "png"), "tEXt", FileCorpus.ascii("Software\0GIMP 2.10"))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("badPictures")
  void aBadPictureIsToldOf(String code, Severity severity, byte[] file) {
    // When
    List<Finding> findings = findings(LICENCE, ZHEJIANG, file);

    // Then
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals(code))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.subject()).isEqualTo(Part.DOCUMENTS);
              assertThat(finding.field()).isEqualTo("/documents/" + LICENCE);
              assertThat(finding.message().en())
                  .matches("the .*|software .*|a lamp .*")
                  .doesNotContain("{");
              assertThat(finding.message().zh()).isNotBlank().doesNotContain("{");
              assertThat(finding.fix().zh()).isNotBlank();
              assertThat(finding.source()).isNotBlank().doesNotContain("http");
            });
  }

  @Test
  void aPhotocopyIsOnlyDoubtedWhereItIsTakenUnderSeal() {
    // When
    List<Finding> findings = findings(LICENCE, "44", jpeg(grey(PHOTO)));

    // Then
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("picture-grey"))
        .extracting(Finding::severity)
        .containsExactly(WARNING);
  }

  @Test
  void aFindingSaysWhatWasMeasuredAndOnWhichPage() {
    // When
    List<Finding> findings = findings(FORM, ZHEJIANG, jpeg(PHOTO), jpeg(photo(700, 500)));

    // Then
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message().en())
        .startsWith("Page 2: ")
        .contains("700 pixels")
        .contains("800");
    assertThat(findings.get(0).message().zh()).startsWith("第 2 页：");
  }

  private List<Finding> findings(String code, String province, byte[]... files) {
    List<SentFile> sent = Arrays.stream(files).map(file -> new SentFile(file, null)).toList();
    return judge.of(pictures.document(() -> sent).pages(), code, province);
  }

  private static byte[] jpeg(BufferedImage image) {
    return FileCorpus.jpeg(image, 0.9f);
  }
}
