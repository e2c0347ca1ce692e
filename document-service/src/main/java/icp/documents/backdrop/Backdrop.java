package icp.documents.verification;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws the backdrop of a verification, for a screen or to be printed on A4. Its code stands in
 * both upper corners, since the person before it may hide one.
 */
final class Backdrop {
  private static final int WIDTH = 1754;
  private static final int HEIGHT = 1240;
  private static final int MARGIN = 60;
  private static final int CODE = 480;
  private static final int DOT = 10;
  private static final Color GROUND = new Color(0x2f6fb7);

  private Backdrop() {}

  static byte[] png(String nonce) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(nonce), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  static BufferedImage image(String nonce) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(GROUND);
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(Color.WHITE);
    BlockLetters.draw(canvas, "BEIAN", (WIDTH - BlockLetters.width("BEIAN", DOT)) / 2, 160, DOT);
    BlockLetters.draw(canvas, "ICP FILING", MARGIN, HEIGHT - MARGIN - 8 * DOT, DOT);
    canvas.dispose();
    BitMatrix code = BackdropCode.matrix(nonce, CODE);
    stamp(image, code, MARGIN);
    stamp(image, code, WIDTH - MARGIN - CODE);
    return image;
  }

  private static void stamp(BufferedImage image, BitMatrix code, int left) {
    for (int y = 0; y < CODE; y++) {
      for (int x = 0; x < CODE; x++) {
        Color colour = code.get(x, y) ? Color.BLACK : Color.WHITE;
        image.setRGB(left + x, MARGIN + y, colour.getRGB());
      }
    }
  }
}
