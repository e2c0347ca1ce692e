package icp.documents.backdrop;

import static icp.documents.backdrop.TestBackdrops.BLUE;
import static icp.documents.backdrop.TestBackdrops.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.documents.TestPeople;
import icp.documents.TestPictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackdropTest {
  private final String nonce = BackdropCode.nonce();
  private final BufferedImage backdrop = Backdrop.image(BLUE, WORDS, nonce);

  @ParameterizedTest
  @ValueSource(doubles = {0, 3, -6, 12})
  void theCodeIsReadBehindAPersonInAPhoto(double degrees) {
    // Given
    BufferedImage photo = photo(backdrop, degrees);

    // When
    BackdropCode.Seen seen =
        BackdropCode.seen(TestPictures.read(TestPictures.written(photo, "jpg")));

    // Then
    assertThat(seen.nonces()).containsExactly(nonce);
    assertThat(seen.mirrored()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 5, -12})
  void aMirrorIsTold(double degrees) {
    // Given
    BufferedImage photo = TestPeople.mirrored(photo(backdrop, degrees));

    // When
    BackdropCode.Seen seen = BackdropCode.seen(photo);

    // Then
    assertThat(seen.nonces()).containsExactly(nonce);
    assertThat(seen.mirrored()).isTrue();
  }

  @Test
  void noCodeIsSeenInOtherPhotos() {
    // When
    BackdropCode.Seen seen = BackdropCode.seen(TestPictures.page(1200, 900));

    // Then
    assertThat(seen).isEqualTo(BackdropCode.Seen.NOTHING);
  }

  @Test
  void noTwoNoncesAreAlike() {
    // When
    String another = BackdropCode.nonce();

    // Then
    assertThat(another).hasSize(32).matches("[0-9A-F]+").isNotEqualTo(nonce);
  }

  @Test
  void aProvincesLineStandsAtBothSidesOfTheFoot() {
    // When
    BufferedImage withLine =
        Backdrop.image(BLUE, new Backdrop.Words("核验", "FILING", "共同营造健康诚信网络环境"), nonce);

    // Then
    assertThat(white(withLine, 70, 900)).isPositive();
    assertThat(white(withLine, Backdrop.WIDTH - 970, 900)).isPositive();
    assertThat(white(withLine, 1000, 480)).isZero();
    assertThat(white(backdrop, 70, 900)).isZero();
  }

  /** Joined along their cut edges, the sheets are the backdrop again. */
  @ParameterizedTest
  @CsvSource({"A1, 1, 841, 594", "A3, 4, 420.5, 297", "A4, 8, 210.25, 297"})
  void theSheetsTogetherShowTheBackdrop(Paper paper, int sheets, double width, double height)
      throws IOException {
    // Given
    byte[] pdf = PrintedBackdrop.pdf(backdrop, paper);

    // When
    try (PDDocument printed = Loader.loadPDF(pdf)) {
      BufferedImage joined = joined(printed, paper);

      // Then
      assertThat(printed.getNumberOfPages()).isEqualTo(sheets);
      assertThat(printed.getPage(0).getMediaBox().getWidth() / 72 * 25.4)
          .isCloseTo(width, offset());
      assertThat(printed.getPage(0).getMediaBox().getHeight() / 72 * 25.4)
          .isCloseTo(height, offset());
      assertThat(BackdropCode.seen(joined).nonces()).containsExactly(nonce);
      assertThat(share(joined)).isGreaterThan(0.6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"blue", "#12345", "#808080", "#ffffff", "#101018", ""})
  void aColourThatWallsHaveIsRefused(String colour) {
    assertThatThrownBy(() -> Ground.of(colour))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("beian.backdrop.colour");
  }

  private static Offset<Double> offset() {
    return Offset.offset(0.5);
  }

  private static BufferedImage joined(PDDocument printed, Paper paper) throws IOException {
    PDFRenderer renderer = new PDFRenderer(printed);
    BufferedImage whole = TestPeople.plain(1700, 1200, Color.BLACK);
    int margin = (int) (7 / 25.4 * 50);
    BufferedImage first = renderer.renderImageWithDPI(0, 50);
    int width = first.getWidth() - 2 * margin;
    int height = first.getHeight() - 2 * margin;
    for (int sheet = 0; sheet < printed.getNumberOfPages(); sheet++) {
      BufferedImage page = renderer.renderImageWithDPI(sheet, 50);
      whole
          .createGraphics()
          .drawImage(
              page.getSubimage(margin, margin, width, height),
              sheet % paper.columns() * width,
              sheet / paper.columns() * height,
              null);
    }
    return whole;
  }

  private static double share(BufferedImage image) {
    int blue = 0;
    for (int i = 0; i < 100 * 100; i++) {
      int rgb = image.getRGB(i % 100 * image.getWidth() / 100, i / 100 * image.getHeight() / 100);
      blue += (rgb & 0xff) > 0x90 && (rgb >> 16 & 0xff) < 0x60 ? 1 : 0;
    }
    return blue / 10_000.0;
  }

  private static int white(BufferedImage image, int left, int width) {
    int white = 0;
    for (int x = left; x < left + width; x++) {
      for (int y = Backdrop.HEIGHT - 170; y < Backdrop.HEIGHT - 60; y++) {
        white += image.getRGB(x, y) == Color.WHITE.getRGB() ? 1 : 0;
      }
    }
    return white;
  }

  /** The backdrop hangs on a wall, somewhat turned, and a head hides part of it. */
  private static BufferedImage photo(BufferedImage backdrop, double degrees) {
    BufferedImage photo = TestPeople.plain(2000, 1500, new Color(0xd8d2c4));
    Graphics2D canvas = photo.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform place = AffineTransform.getTranslateInstance(300, 250);
    place.rotate(Math.toRadians(degrees), 700, 500);
    place.scale(0.57, 0.57);
    canvas.drawImage(backdrop, place, null);
    canvas.setColor(Color.DARK_GRAY);
    canvas.fillRect(650, 700, 740, 800);
    canvas.dispose();
    return photo;
  }
}
