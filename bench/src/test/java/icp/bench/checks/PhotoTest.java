package icp.bench.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoTest {

  /** A figure for another size would be compared with the wrong bound. */
  @ParameterizedTest
  @EnumSource
  void aPhotoHasTwelveMegapixelsAndAFewMegabytes(Photo photo) throws IOException {
    byte[] file = photo.file();

    assertThat(file.length).isBetween(2_500_000, 7_000_000);
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = ImageIO.getImageReaders(input).next();
      reader.setInput(input);
      assertThat(reader.getWidth(0) * reader.getHeight(0)).isEqualTo(12_000_000);
    }
  }
}
