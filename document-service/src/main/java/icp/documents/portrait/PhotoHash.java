package icp.documents.portrait;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * What a photo looks like from far away, in 64 bits: each says whether a field of a grid of 9 x 8
 * is brighter than the next one. Photos of which few bits differ are one photo, scaled or
 * compressed anew.
 */
public record PhotoHash(long bits) {
  /**
   * The most bits that may differ within one photo. A hand that takes another moves the camera, and
   * many more differ. The database finds it by quarters of the bits: three cannot touch all four.
   */
  public static final int SAME = 3;

  private static final int ROWS = 8;
  private static final int COLUMNS = 9;

  /** The hash of a photo. */
  static PhotoHash of(BufferedImage photo) {
    BufferedImage grey = grid(photo);
    long bits = 0;
    for (int y = 0; y < ROWS; y++) {
      for (int x = 0; x + 1 < COLUMNS; x++) {
        boolean darkens = level(grey, x, y) > level(grey, x + 1, y);
        bits = bits << 1 | (darkens ? 1 : 0);
      }
    }
    return new PhotoHash(bits);
  }

  private static int level(BufferedImage grey, int x, int y) {
    return grey.getRaster().getSample(x, y, 0);
  }

  /** Halved until it is small: a single step down would skip most pixels. */
  private static BufferedImage grid(BufferedImage photo) {
    BufferedImage from = photo;
    while (from.getWidth() > 2 * COLUMNS && from.getHeight() > 2 * ROWS) {
      from = scaled(from, (from.getWidth() + 1) / 2, (from.getHeight() + 1) / 2);
    }
    return scaled(from, COLUMNS, ROWS);
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

  /** How many bits differ, from 0 to 64. */
  public int distance(PhotoHash other) {
    return Long.bitCount(bits ^ other.bits);
  }

  /** Whether both are of one photo. */
  public boolean same(PhotoHash other) {
    return distance(other) <= SAME;
  }
}
