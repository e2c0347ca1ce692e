package icp.documents.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import icp.documents.TestPeople;
import icp.documents.TestPictures;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import org.junit.jupiter.api.Test;

class PhotoHashTest {
  private final BufferedImage photo = TestPeople.astronaut();

  @Test
  void compressedScaledAndLitAnewItIsTheSamePhoto() {
    // Given
    BufferedImage half = new BufferedImage(256, 256, BufferedImage.TYPE_3BYTE_BGR);
    half.createGraphics().drawImage(photo, 0, 0, 256, 256, null);
    BufferedImage darker = new RescaleOp(0.8f, 0, null).filter(half, null);

    // When
    PhotoHash hash = PhotoHash.of(TestPictures.read(TestPictures.written(darker, "jpg")));

    // Then
    assertThat(hash.same(PhotoHash.of(photo))).isTrue();
  }

  @Test
  void takenFromAnotherPlaceItIsAnotherPhoto() {
    // Given
    AffineTransform aside = AffineTransform.getTranslateInstance(60, 30);

    // When
    PhotoHash hash = PhotoHash.of(TestPeople.drawn(photo, aside));

    // Then
    assertThat(hash.distance(PhotoHash.of(photo))).isGreaterThan(PhotoHash.SAME);
  }

  @Test
  void inAMirrorItIsAnotherPhoto() {
    // When
    PhotoHash hash = PhotoHash.of(TestPeople.mirrored(photo));

    // Then
    assertThat(hash.distance(PhotoHash.of(photo))).isGreaterThan(16);
  }
}
