package icp.documents.picture;

import static icp.documents.TestPictures.page;
import static icp.documents.TestPictures.read;
import static icp.documents.TestPictures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.documents.PdfCorpus;
import icp.platform.problem.ProblemException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several pages become one picture on which each stays legible. */
class SheetTest {
  private final Pictures pictures =
      new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(5)));

  @Test
  void bothSidesOfACardStandOneBelowTheOther() {
    // When
    Picture picture = spliced(coloured(1600, 1000, Color.RED), coloured(1600, 1000, Color.BLUE));

    // Then
    assertThat(picture.height()).isGreaterThan(picture.width());
    assertThat(picture.width()).isGreaterThanOrEqualTo(Sheet.LEAST_PAGE_WIDTH);
    BufferedImage kept = read(picture.bytes());
    assertThat(new Color(kept.getRGB(500, 100)).getRed()).isGreaterThan(200);
    assertThat(new Color(kept.getRGB(500, picture.height() - 100)).getBlue()).isGreaterThan(200);
    assertThat(new Color(kept.getRGB(500, picture.height() / 2)).getGreen()).isGreaterThan(200);
  }

  @Test
  void longPagesStandTwoARowInTheirOrder() {
    // When
    Picture picture =
        spliced(
            coloured(1240, 1754, Color.RED),
            coloured(1240, 1754, Color.GREEN),
            coloured(1240, 1754, Color.BLUE));

    // Then
    assertThat(picture.width()).isGreaterThan(2 * Sheet.LEAST_PAGE_WIDTH);
    BufferedImage kept = read(picture.bytes());
    assertThat(new Color(kept.getRGB(100, 100)).getRed()).isGreaterThan(200);
    assertThat(new Color(kept.getRGB(picture.width() - 100, 100)).getGreen()).isGreaterThan(200);
    assertThat(new Color(kept.getRGB(100, picture.height() - 100)).getBlue()).isGreaterThan(200);
  }

  @Test
  void sixLargePhotosFitTheBoundOfAFile() {
    // Given
    byte[] photo = written(page(3000, 4000), "jpg");

    // When
    Pictures.Document document = document(Collections.nCopies(6, new SentFile(photo, null)));

    // Then
    assertThat(document.pages()).hasSize(6);
    assertThat(document.picture().width()).isGreaterThan(2 * Sheet.LEAST_PAGE_WIDTH);
    assertThat(document.picture().bytes()).hasSizeLessThanOrEqualTo(Pictures.MOST_KEPT_BYTES);
  }

  @Test
  void pagesOfAPdfCountOneByOne() {
    // Given
    SentFile pdf = new SentFile(PdfCorpus.pages(4), null);

    // When
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> document(List.of(pdf, pdf)));

    // Then
    assertThat(refusal.code()).isEqualTo("picture-splice-too-many-pages");
  }

  @Test
  void stripsThatWouldNotBeLegibleAreRefused() {
    // Given
    SentFile strip = new SentFile(written(page(300, 5000), "jpg"), null);

    // When
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> document(List.of(strip, strip)));

    // Then
    assertThat(refusal.code()).isEqualTo("picture-splice-too-long");
  }

  private Picture spliced(BufferedImage... pages) {
    return document(Stream.of(pages).map(page -> new SentFile(written(page, "png"), null)).toList())
        .picture();
  }

  private Pictures.Document document(List<SentFile> files) {
    return pictures.document(() -> files);
  }

  private static BufferedImage coloured(int width, int height, Color colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(colour);
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return image;
  }
}
