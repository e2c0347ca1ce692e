package icp.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoCommandTest {

  private static final int GROUND = 0x2f6fb7;

  @TempDir private Path folder;

  @Test
  void somebodyStandsBeforeTheBackdrop() throws IOException {
    // Given
    Path photo = folder.resolve("photo.jpg");

    // When
    int exit = Main.run("photo", backdrop().toString(), photo.toString());

    // Then
    assertThat(exit).isZero();
    BufferedImage made = ImageIO.read(photo.toFile());
    assertThat(made.getWidth()).isEqualTo(2480);
    assertThat(orange(made)).isBetween(0.04, 0.5);
  }

  @Test
  void noTwoPhotosAreAlike() throws IOException {
    // Given
    Path one = folder.resolve("one.jpg");
    Path other = folder.resolve("other.jpg");
    Path backdrop = backdrop();

    // When
    Main.run("photo", backdrop.toString(), one.toString());
    Main.run("photo", backdrop.toString(), other.toString());

    // Then
    assertThat(Files.mismatch(one, other)).isNotNegative();
  }

  @Test
  void whatIsNoPictureIsSaidInASentence() throws IOException {
    // Given
    Path text = Files.writeString(folder.resolve("backdrop.png"), "no picture");

    // When
    int exit = Main.run("photo", text.toString(), folder.resolve("photo.jpg").toString());

    // Then
    assertThat(exit).isEqualTo(1);
    assertThat(folder.resolve("photo.jpg")).doesNotExist();
  }

  private Path backdrop() throws IOException {
    BufferedImage ground = new BufferedImage(2480, 1754, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = ground.createGraphics();
    canvas.setColor(new Color(GROUND));
    canvas.fillRect(0, 0, 2480, 1754);
    canvas.dispose();
    Path file = folder.resolve("ground.png");
    ImageIO.write(ground, "png", file.toFile());
    return file;
  }

  /** The share of her suit. */
  private static double orange(BufferedImage photo) {
    int orange = 0;
    for (int i = 0; i < 10_000; i++) {
      int rgb = photo.getRGB(i % 100 * photo.getWidth() / 100, i / 100 * photo.getHeight() / 100);
      orange += (rgb >> 16 & 0xff) > 2 * (rgb & 0xff) ? 1 : 0;
    }
    return orange / 10_000.0;
  }
}
