package icp.documents.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller such that their letters stay whole. */
final class Scaling {
  private Scaling() {}

  static BufferedImage scaled(BufferedImage image, double factor) {
    int width = (int) Math.round(image.getWidth() * factor);
    int height = (int) Math.round(image.getHeight() * factor);
    BufferedImage scaled = new BufferedImage(width, height, image.getType());
    Graphics2D canvas = scaled.createGraphics();
    draw(canvas, image, new Rectangle(width, height));
    canvas.dispose();
    return scaled;
  }

  /**
   * Draws a picture into a place that is not less than half as wide: further down, pixels would be
   * left out.
   */
  private static void drawn(Graphics2D canvas, BufferedImage image, Rectangle place) {
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(image, place.x, place.y, place.width, place.height, null);
  }

  /** Draws a picture into a place; halves it first as long as it is more than twice as wide. */
  static void draw(Graphics2D canvas, BufferedImage image, Rectangle place) {
    BufferedImage near = image;
    while (near.getWidth() > 2 * place.width) {
      near = halved(near);
    }
    drawn(canvas, near, place);
  }

  private static BufferedImage halved(BufferedImage image) {
    BufferedImage half =
        new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, image.getType());
    Graphics2D canvas = half.createGraphics();
    drawn(canvas, image, new Rectangle(half.getWidth(), half.getHeight()));
    canvas.dispose();
    return half;
  }
}
