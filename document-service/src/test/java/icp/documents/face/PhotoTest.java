package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void redComesFirstWhateverTheType(int type) {
    // Given
    BufferedImage image = new BufferedImage(2, 1, type);
    image.setRGB(1, 0, new Color(10, 20, 30).getRGB());

    // When
    Tensor pixels = new Photo(image).sample(new Window(1, 0, 1, 1), 1).pixels();

    // Then
    assertThat(pixels.values()).containsExactly(10f, 20f, 30f);
  }

  @Test
  void greyIsReadAsItIsStored() {
    // Given
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(0, 0, 0, 100);

    // When
    Tensor pixels = new Photo(image).sample(new Window(0, 0, 1, 1), 1).pixels();

    // Then
    assertThat(pixels.values()).containsExactly(100f, 100f, 100f);
  }

  @Test
  void aLargePhotoIsAveraged() {
    // Given
    BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(0, 0, new Color(100, 0, 0).getRGB());
    image.setRGB(3, 1, new Color(0, 0, 200).getRGB());

    // When
    Photo.Sample sample = new Photo(image).sample(new Window(0, 0, 4, 2), 2);

    // Then
    assertThat(sample.factor()).isEqualTo(2);
    assertThat(sample.pixels().values()).containsExactly(25f, 0f, 0f, 0f, 0f, 50f);
  }

  @ParameterizedTest
  @CsvSource({"512,512,416,1", "831,10,416,1", "832,10,416,2", "4000,3000,416,9", "5000,1,416,1"})
  void nothingIsShrunkBelowWhatIsEnough(int width, int height, int enough, int factor) {
    // Given
    Photo photo = new Photo(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));

    // When
    Photo.Sample sample = photo.sample(photo.whole(), enough);

    // Then
    assertThat(sample.factor()).isEqualTo(factor);
    assertThat(sample.width()).isBetween(width - factor + 1, width);
    assertThat(sample.height()).isBetween(height - factor + 1, height);
  }
}
