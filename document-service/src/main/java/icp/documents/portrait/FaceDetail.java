package icp.documents.portrait;

import icp.documents.face.Face;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * A face in grey, scaled to 112 x 112: so that its numbers do not depend on how many pixels a
 * camera has, and blur counts only where it hides what the face looks like.
 */
final class FaceDetail {
  private static final int SIDE = 112;
  private static final double MIDDLING = 128;

  private final Raster grey;

  private FaceDetail(Raster grey) {
    this.grey = grey;
  }

  static FaceDetail of(BufferedImage photo, Face face) {
    BufferedImage from = photo.getSubimage(face.left(), face.top(), face.width(), face.height());
    // Halved first: a single step far down would skip pixels, and call noise sharpness.
    while (from.getWidth() >= 2 * SIDE && from.getHeight() >= 2 * SIDE) {
      from = scaled(from, from.getWidth() / 2, from.getHeight() / 2);
    }
    return new FaceDetail(scaled(from, SIDE, SIDE).getRaster());
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = to.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(from, 0, 0, width, height, null);
    canvas.dispose();
    return to;
  }

  double brightness() {
    double sum = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      sum += level(i % SIDE, i / SIDE);
    }
    return sum / (SIDE * SIDE);
  }

  /** As it would be if the face were of middling brightness: a dark photo is not a blurred one. */
  double sharpness() {
    double light = MIDDLING / Math.max(1, brightness());
    return variance() * light * light;
  }

  private double variance() {
    double sum = 0;
    double squares = 0;
    int count = (SIDE - 2) * (SIDE - 2);
    for (int y = 1; y < SIDE - 1; y++) {
      for (int x = 1; x < SIDE - 1; x++) {
        double edge = laplacian(x, y);
        sum += edge;
        squares += edge * edge;
      }
    }
    double mean = sum / count;
    return squares / count - mean * mean;
  }

  private double laplacian(int x, int y) {
    int around = level(x - 1, y) + level(x + 1, y) + level(x, y - 1) + level(x, y + 1);
    return around - 4.0 * level(x, y);
  }

  private int level(int x, int y) {
    return grey.getSample(x, y, 0);
  }
}
