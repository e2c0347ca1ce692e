package icp.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final int SIDE = 100;

  @Test
  void theTypefaceIsTheOneThatWasReviewed() throws IOException, GeneralSecurityException {
    try (InputStream file = Lettering.class.getResourceAsStream("NotoSansSC-Regular.ttf")) {
      // When
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());

      // Then
      assertThat(HexFormat.of().formatHex(hash))
          .isEqualTo("d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16");
    }
  }

  @Test
  void aCharacterStandsOnItsBaselineWithinItsWidth() {
    // When
    BufferedImage picture = drawn("中", 10, 80, 60);

    // Then
    assertThat(inked(picture, 10, 20, 70, 92)).isGreaterThan(400);
    assertThat(inked(picture, 0, 0, SIDE, SIDE)).isEqualTo(inked(picture, 10, 20, 70, 92));
  }

  @Test
  void theMiddleStrokeOfAFamiliarCharacterIsWhereItBelongs() {
    // When
    BufferedImage picture = drawn("中", 10, 80, 60);

    // Then
    assertThat(inked(picture, 38, 26, 42, 82)).isGreaterThan(150);
    assertThat(inked(picture, 12, 26, 16, 36)).isZero();
  }

  @Test
  void whatTheTypefaceLacksIsAnEmptyBox() {
    // When
    BufferedImage picture = drawn("\uD842\uDFB7", 10, 80, 60);

    // Then
    assertThat(inked(picture, 10, 20, 70, 92)).isGreaterThan(200);
    assertThat(inked(picture, 22, 38, 58, 78)).isZero();
  }

  @Test
  void rareCharactersOfNamesAreThereAndWhatIsNotIsCounted() {
    assertThat(Lettering.lacking("䶮㛃㴋𬭊𫖯𨱏玥翀喆（·）Aa1")).isZero();
    assertThat(Lettering.lacking("𠮷野家𠮷")).isEqualTo(2);
  }

  @Test
  void widthsAddUpAndFormatCharactersHaveNone() {
    assertThat(Lettering.width("备案", 20)).isEqualTo(40);
    assertThat(Lettering.width("备\u200b\u202e案\ufe00", 20)).isEqualTo(40);
    assertThat(Lettering.width("\uD842\uDFB7", 20)).isEqualTo(20);
    assertThat(Lettering.width("", 20)).isZero();
  }

  private static BufferedImage drawn(String words, double left, double baseline, double size) {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, SIDE, SIDE);
    canvas.setColor(Color.BLACK);
    Lettering.draw(canvas, words, left, baseline, size);
    canvas.dispose();
    return picture;
  }

  private static int inked(BufferedImage picture, int left, int top, int right, int bottom) {
    int inked = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        inked += picture.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
      }
    }
    return inked;
  }
}
