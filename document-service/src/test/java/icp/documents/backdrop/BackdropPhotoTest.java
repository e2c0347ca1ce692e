package icp.documents.backdrop;

import static icp.documents.backdrop.TestBackdrops.BACKDROPS;
import static icp.documents.backdrop.TestBackdrops.photo;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.TestPeople;
import icp.documents.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Photos that the test makes: the one person, before a backdrop as it is or as it should not be.
 */
class BackdropPhotoTest {
  private final String nonce = BackdropCode.nonce();
  private final BufferedImage backdrop = BACKDROPS.image(nonce, "33");
  private final BufferedImage person = TestPeople.cutOut(TestPeople.astronaut());

  @Test
  void aGoodPhotoHasNothingThatBlocks() {
    // When
    List<Finding> findings = findings(photo(backdrop));

    // Then
    assertThat(findings).noneMatch(Finding::blocks);
  }

  /** Her suit is orange, which is near enough to red that a person should look. */
  @Test
  void aRedTopBeforeBlueIsAWarning() {
    // When
    List<Finding> findings = findings(photo(backdrop));

    // Then
    assertThat(findings).extracting(Finding::code).containsExactly("verification-top-red-or-blue");
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void theBareBackdropShowsNobody() {
    // Then
    assertThat(codes(backdrop)).containsExactly("verification-face-none");
  }

  @Test
  void aPhotoBeforeAWallLacksAllOfIt() {
    // Given
    BufferedImage wall = TestPeople.plain(1600, 1200, new Color(0xd8d2c4));

    // When
    List<String> codes = codes(TestPeople.before(wall, person, 800, 200, 1.8));

    // Then
    assertThat(codes)
        .contains("verification-backdrop-not-seen", "verification-backdrop-not-filling");
  }

  @Test
  void anotherBackdropIsNotThisOne() {
    // Given
    BufferedImage another = BACKDROPS.image(BackdropCode.nonce(), "33");

    // Then
    assertThat(codes(photo(another))).contains("verification-backdrop-of-another");
  }

  @Test
  void twoPeopleAreOneTooMany() {
    // Given
    BufferedImage one = TestPeople.before(backdrop, person, 800, 560, 2.2);

    // When
    List<Finding> findings = findings(TestPeople.before(one, person, 1700, 600, 2.2));

    // Then
    Finding several = finding(findings, "verification-faces-several");
    assertThat(several.message().en()).contains("2 faces");
    assertThat(several.message().zh()).contains("2 张");
  }

  @Test
  void aPersonFarAwayIsTooSmallInNumbers() {
    // When
    List<Finding> findings = findings(TestPeople.before(backdrop, person, 1240, 800, 1.3));

    // Then
    assertThat(finding(findings, "verification-face-small").message().en())
        .matches(".* is 1\\d\\d pixels wide; needed are 198\\.");
  }

  @ParameterizedTest
  @CsvSource({"150, 560", "1240, -150"})
  void aHeadAtTheEdgeIsCutOff(int x, int top) {
    // When
    List<String> codes = codes(TestPeople.before(backdrop, person, x, top, 2.2));

    // Then
    assertThat(codes).contains("verification-face-cut");
  }

  @Test
  void aMirroredPhotoIsTold() {
    // Then
    assertThat(codes(TestPeople.mirrored(photo(backdrop, 40, 20))))
        .contains("verification-photo-mirrored");
  }

  @Test
  void aBlurredPhotoIsToldWithItsNumber() {
    // Given
    float[] even = new float[81];
    Arrays.fill(even, 1 / 81f);
    ConvolveOp blur = new ConvolveOp(new Kernel(9, 9, even));

    // When
    List<Finding> findings = findings(blur.filter(blur.filter(photo(backdrop), null), null));

    // Then
    assertThat(finding(findings, "verification-photo-blurred").message().en())
        .matches(".*its sharpness is [1-5]\\d; needed is 60\\.");
  }

  @Test
  void letteringThatIsHardToReadIsAWarning() {
    // Given
    BufferedImage photo = photo(backdrop);
    BufferedImage blurred = TestBackdrops.blurredAbove(photo, 500, 15);
    BufferedImage faint = TestBackdrops.fadedAbove(photo, 500);

    // Then
    assertThat(codes(blurred)).contains("verification-lettering-blurred");
    assertThat(finding(findings(faint), "verification-lettering-faint").message().en())
        .matches(".*its contrast is [1-5]\\d; needed is 60\\.");
  }

  @ParameterizedTest
  @CsvSource({"0.25, verification-photo-dark", "2.0, verification-photo-bright"})
  void badLightIsTold(float factor, String code) {
    // Given
    BufferedImage photo = new RescaleOp(factor, 0, null).filter(photo(backdrop), null);

    // Then
    assertThat(codes(photo)).contains(code).doesNotContain("verification-photo-blurred");
  }

  @Test
  void everyFindingSaysWhatToDoInBothLanguages() {
    // Given
    BufferedImage wall = TestPeople.plain(2480, 1754, new Color(0xd8d2c4));

    // When
    List<Finding> findings = findings(TestPeople.before(wall, person, 150, 560, 2.2));

    // Then
    assertThat(findings)
        .hasSizeGreaterThan(2)
        .allSatisfy(finding -> assertThat(finding.fix().zh()).matches(".*\\p{IsHan}.*。"))
        .allSatisfy(finding -> assertThat(finding.fix().en()).isNotBlank())
        .allSatisfy(finding -> assertThat(finding.message().en()).doesNotContain("{"))
        .allSatisfy(finding -> assertThat(finding.message().zh()).doesNotContain("{"));
  }

  private List<String> codes(BufferedImage photo) {
    return findings(photo).stream().map(Finding::code).toList();
  }

  /** Through JPEG, as every photo comes. */
  private List<Finding> findings(BufferedImage photo) {
    BufferedImage received = TestPictures.read(TestPictures.written(photo, "jpg"));
    return BACKDROPS.look(received).findings(nonce, "/verification/photo");
  }

  private static Finding finding(List<Finding> findings, String code) {
    return findings.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
  }
}
