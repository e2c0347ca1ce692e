package icp.documents.backdrop;

import com.google.zxing.common.BitMatrix;
import icp.documents.print.Lettering;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws a backdrop. The middle is left empty for the person; the code stands in four places, since
 * whoever stands before it may hide some, and a lamp may shine on others.
 */
final class Backdrop {
  static final int WIDTH = 2480;
  static final int HEIGHT = 1754;

  private static final int MARGIN = 70;
  private static final int CODE = 440;
  private static final int LOWER = 1060;
  private static final int CHINESE = 150;
  private static final int ENGLISH = 76;
  private static final int BOTTOM = 84;
  private static final int BOTTOM_ROOM = 900;

  /** Where the provider's lettering stands, as far as its middle, however long it is. */
  static final Rectangle LETTERING = new Rectangle(WIDTH / 2 - 300, 95, 600, 270);

  /** How far the middles of a code's finder patterns are from its edge: 9.5 of its 37 dots. */
  private static final int FINDER = 98;

  private Backdrop() {}

  /**
   * What is written on it.
   *
   * @param bottom a line that the province wants; null for none
   */
  record Words(String zh, String en, String bottom) {}

  static BufferedImage image(Ground ground, Words words, String nonce) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setColor(ground.colour());
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(Color.WHITE);
    centred(canvas, words.zh(), 230, CHINESE);
    centred(canvas, words.en(), 350, ENGLISH);
    if (words.bottom() != null) {
      atBothSides(canvas, words.bottom());
    }
    canvas.dispose();
    stamp(image, BackdropCode.matrix(nonce, CODE));
    return image;
  }

  /** The square between the middles of the finder patterns of one of the codes. */
  static Rectangle code(boolean right, boolean lower) {
    int left = right ? WIDTH - MARGIN - CODE : MARGIN;
    int side = CODE - 2 * FINDER;
    return new Rectangle(left + FINDER, (lower ? LOWER : MARGIN) + FINDER, side, side);
  }

  /** Smaller where it would reach the codes. */
  private static void centred(Graphics2D canvas, String text, int baseline, int size) {
    int room = WIDTH - 2 * (2 * MARGIN + CODE);
    double fitting = Math.min(size, size * room / Math.max(1, Lettering.width(text, size)));
    double left = (WIDTH - Lettering.width(text, fitting)) / 2;
    Lettering.draw(canvas, text, left, baseline, fitting);
  }

  /** Whoever stands in the middle hides what is written there. */
  private static void atBothSides(Graphics2D canvas, String text) {
    double size = Math.min(BOTTOM, BOTTOM * BOTTOM_ROOM / Lettering.width(text, BOTTOM));
    double right = WIDTH - MARGIN - Lettering.width(text, size);
    Lettering.draw(canvas, text, MARGIN, HEIGHT - MARGIN, size);
    Lettering.draw(canvas, text, right, HEIGHT - MARGIN, size);
  }

  private static void stamp(BufferedImage image, BitMatrix code) {
    int right = WIDTH - MARGIN - CODE;
    for (int top : List.of(MARGIN, LOWER)) {
      stamp(image, code, MARGIN, top);
      stamp(image, code, right, top);
    }
  }

  private static void stamp(BufferedImage image, BitMatrix code, int left, int top) {
    for (int y = 0; y < CODE; y++) {
      for (int x = 0; x < CODE; x++) {
        Color colour = code.get(x, y) ? Color.BLACK : Color.WHITE;
        image.setRGB(left + x, top + y, colour.getRGB());
      }
    }
  }
}
