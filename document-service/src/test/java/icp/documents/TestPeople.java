package icp.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos of the one person whose picture may be had, before whatever ground a test wants. */
public final class TestPeople {
  /** The edge of head and shoulders, around which everything is cut away; by x and y. */
  private static final int[] EDGE = {
    22, 512, 28, 440, 22, 400, 25, 330, 45, 270, 75, 245, 118, 218, 113, 195, 128, 170, 160, 153,
    185, 150, 183, 130, 165, 115, 155, 95, 154, 70, 165, 45, 190, 22, 225, 14, 262, 18, 285, 35,
    299, 60, 300, 85, 290, 115, 275, 130, 262, 150, 258, 170, 285, 185, 303, 215, 304, 240, 330,
    255, 352, 290, 362, 340, 340, 370, 300, 420, 285, 470, 280, 512
  };

  /** Where the nose is. */
  private static final int MIDDLE = 222;

  private static final int SIDE = 512;

  private TestPeople() {}

  /** The whole photo, with the room behind her. */
  public static BufferedImage astronaut() {
    try (InputStream file = TestPeople.class.getResourceAsStream("/astronaut.png")) {
      return ImageIO.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Her head and shoulders; nothing else. */
  public static BufferedImage cutOut(BufferedImage photo) {
    BufferedImage cut = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Path2D edge = new Path2D.Double();
    edge.moveTo(EDGE[0], EDGE[1]);
    for (int i = 2; i < EDGE.length; i += 2) {
      edge.lineTo(EDGE[i], EDGE[i + 1]);
    }
    edge.closePath();
    Graphics2D canvas = cut.createGraphics();
    canvas.clip(edge);
    canvas.drawImage(photo, 0, 0, null);
    canvas.dispose();
    return cut;
  }

  /**
   * Her nose moved to the right, as it is when the head turns that way: what is nearest to the
   * camera moves farthest.
   */
  public static BufferedImage turnedRight(BufferedImage photo, int by) {
    BufferedImage turned = plain(SIDE, SIDE, Color.WHITE);
    turned.createGraphics().drawImage(photo, 0, 0, null);
    int reach = 58;
    for (int x = MIDDLE - reach; x < MIDDLE + reach; x++) {
      double away = (x - MIDDLE) / (double) reach;
      int from = (int) Math.round(x - by * (1 - away * away));
      for (int y = 60; y < 200; y++) {
        turned.setRGB(x, y, photo.getRGB(from, y));
      }
    }
    return turned;
  }

  /**
   * A ground, with somebody before it: their nose at x, their crown at the top, so many times
   * larger.
   */
  public static BufferedImage before(
      BufferedImage ground, BufferedImage person, int x, int top, double factor) {
    BufferedImage photo = plain(ground.getWidth(), ground.getHeight(), Color.BLACK);
    Graphics2D canvas = photo.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.drawImage(ground, 0, 0, null);
    AffineTransform place = AffineTransform.getTranslateInstance(x - factor * MIDDLE, top);
    place.scale(factor, factor);
    canvas.drawImage(person, place, null);
    canvas.dispose();
    return photo;
  }

  /** A capture before a white wall, as FACE wants it. */
  public static BufferedImage capture(BufferedImage photo) {
    return before(plain(1000, 1100, new Color(0xf6f6f4)), cutOut(photo), 500, 200, 1.8);
  }

  /** A capture with the head turned, so that the nose points to the right edge of the photo. */
  public static BufferedImage turnedCapture() {
    BufferedImage wall = plain(1000, 1100, new Color(0xf6f6f4));
    return before(wall, cutOut(turnedRight(astronaut(), 38)), 530, 180, 1.8);
  }

  /** A certificate with her photo on it. */
  public static BufferedImage certificate() {
    BufferedImage page = TestPictures.page(1600, 1130);
    page.createGraphics().drawImage(astronaut(), 1000, 200, null);
    return page;
  }

  public static BufferedImage mirrored(BufferedImage photo) {
    return drawn(photo, new AffineTransform(-1, 0, 0, 1, photo.getWidth(), 0));
  }

  public static BufferedImage drawn(BufferedImage photo, AffineTransform transform) {
    BufferedImage drawn = plain(photo.getWidth(), photo.getHeight(), Color.BLACK);
    Graphics2D canvas = drawn.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(photo, transform, null);
    canvas.dispose();
    return drawn;
  }

  public static BufferedImage plain(int width, int height, Color colour) {
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = plain.createGraphics();
    canvas.setColor(colour);
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return plain;
  }
}
