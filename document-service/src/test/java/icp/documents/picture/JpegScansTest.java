package icp.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.documents.CostlyFiles;
import icp.documents.FileCorpus;
import icp.documents.PictureCorpus;
import icp.documents.TestPictures;
import icp.platform.problem.ProblemException;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JpegScansTest {
  private final BufferedImage photo = PictureCorpus.photo(1200, 900);

  @Test
  void onePassHoldsNothing() {
    // When
    JpegScans scans = JpegScans.of(FileCorpus.jpeg(photo, 0.9f));

    // Then
    assertThat(scans.held()).isZero();
    assertThat(scans.affordable()).isTrue();
  }

  @Test
  void aProgressivePictureHoldsAllItsColours() {
    // When
    long sampled = JpegScans.of(FileCorpus.progressive(photo, 0.9f)).held();
    long unsampled = JpegScans.of(CostlyFiles.unsampled(photo, 0.9f)).held();

    // Then
    assertThat(sampled)
        .isCloseTo(1200 * 900 * 3, org.assertj.core.data.Percentage.withPercentage(1));
    assertThat(unsampled)
        .isCloseTo(1200 * 900 * 6, org.assertj.core.data.Percentage.withPercentage(1));
  }

  @Test
  void anHonestFileIsDecodedWhole() {
    // Given
    byte[] jpeg = FileCorpus.progressive(photo, 0.95f);

    // When
    byte[] bounded = JpegScans.of(jpeg).bounded();

    // Then
    assertThat(bounded).isSameAs(jpeg);
  }

  @Test
  void ofTooManyPassesTheLastRefinementsAreLeftOut() {
    // Given
    byte[] bomb = CostlyFiles.scanBomb(photo, 100);

    // When
    byte[] bounded = JpegScans.of(bomb).bounded();

    // Then
    assertThat(bounded.length).isLessThan(bomb.length);
    assertThat(TestPictures.read(bounded).getWidth()).isEqualTo(1200);
  }

  @Test
  void nothingBetweenSegmentsHidesAPass() {
    // Given
    byte[] bomb = CostlyFiles.scanBomb(CostlyFiles.empty(4000, 3000), 300);
    byte[] hidden = FileCorpus.joined(Arrays.copyOf(bomb, 2), new byte[] {7, 7}, rest(bomb));

    // When
    byte[] bounded = JpegScans.of(hidden).bounded();

    // Then
    assertThat(bounded.length).isLessThan(hidden.length);
  }

  @Test
  void whatStillTakesTooLongIsRefused() {
    // Given
    byte[] sent = CostlyFiles.firstScans(CostlyFiles.empty(4000, 3000), 300);

    // When
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> JpegScans.of(sent).bounded());

    // Then
    assertThat(refusal.code()).isEqualTo("picture-too-many-scans");
  }

  @Test
  void whatHoldsTooMuchIsRefused() {
    // Given
    byte[] sent = CostlyFiles.unsampled(CostlyFiles.empty(5000, 4000), 0.9f);

    // When
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> JpegScans.of(sent).bounded());

    // Then
    assertThat(refusal.code()).isEqualTo("picture-progressive-too-large");
  }

  private static byte[] rest(byte[] jpeg) {
    return Arrays.copyOfRange(jpeg, 2, jpeg.length);
  }
}
