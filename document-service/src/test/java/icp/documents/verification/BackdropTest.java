package icp.documents.verification;

import static org.assertj.core.api.Assertions.assertThat;

import icp.documents.TestPictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackdropTest {
  @Test
  void theCodeOfABackdropIsItsNonce() {
    // Given
    String nonce = BackdropCode.nonce();

    // When
    BufferedImage backdrop = TestPictures.read(Backdrop.png(nonce));

    // Then
    assertThat(BackdropCode.seen(backdrop)).containsExactly(nonce);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 3, -6, 12})
  void theCodeIsReadBehindAPersonInAPhoto(double degrees) {
    // Given
    String nonce = BackdropCode.nonce();
    BufferedImage photo = photo(Backdrop.image(nonce), degrees);

    // When
    BufferedImage received = TestPictures.read(TestPictures.written(photo, "jpg"));

    // Then
    assertThat(BackdropCode.seen(received)).containsExactly(nonce);
  }

  @Test
  void noCodeIsSeenInOtherPhotos() {
    // When
    var seen = BackdropCode.seen(TestPictures.page(1200, 900));

    // Then
    assertThat(seen).isEmpty();
  }

  @Test
  void noTwoNoncesAreAlike() {
    // When
    String nonce = BackdropCode.nonce();

    // Then
    assertThat(nonce).hasSize(32).matches("[0-9A-F]+").isNotEqualTo(BackdropCode.nonce());
  }

  /** The backdrop hangs on a wall, somewhat turned, and a head hides part of it. */
  static BufferedImage photo(BufferedImage backdrop, double degrees) {
    BufferedImage photo = new BufferedImage(2000, 1500, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = photo.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.setColor(new Color(0xd8d2c4));
    canvas.fillRect(0, 0, 2000, 1500);
    AffineTransform place = AffineTransform.getTranslateInstance(300, 250);
    place.rotate(Math.toRadians(degrees), 700, 500);
    place.scale(0.8, 0.8);
    canvas.drawImage(backdrop, place, null);
    canvas.setColor(new Color(0xe0ac88));
    canvas.fillOval(820, 600, 400, 520);
    canvas.setColor(Color.DARK_GRAY);
    canvas.fillRect(650, 1080, 740, 420);
    canvas.dispose();
    return photo;
  }
}
