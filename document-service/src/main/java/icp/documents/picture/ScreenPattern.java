package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Looks for the pattern that the dots of a screen leave in a photo of it: the same fine, slanting
 * wave all over the picture, which shows as one peak in the spectrum of every part. Lines of text
 * and the blocks of JPEG lie along the axes, and do not count.
 */
final class ScreenPattern {
  private static final int SIDE = 256;
  private static final int[] SEVENTHS = {1, 4};
  private static final int LEAST_WAVES = 24;
  private static final int OFF_AXIS = 6;

  /** The height of the waves of a camera's noise; of a blurred picture, nothing else is left. */
  private static final float LEAST_NOISE = 300;

  private ScreenPattern() {}

  /** How many times the wave that all parts share stands out of the others; 0 where it is small. */
  static int of(BufferedImage image) {
    if (Math.min(image.getWidth(), image.getHeight()) < 3 * SIDE) {
      return 0;
    }
    float[] common = new float[SIDE * SIDE];
    Arrays.fill(common, Float.MAX_VALUE);
    for (int row : SEVENTHS) {
      for (int column : SEVENTHS) {
        int x = image.getWidth() * column / 7;
        int y = image.getHeight() * row / 7;
        keepLesser(common, spectrum(image, Math.min(x, image.getWidth() - SIDE), y));
      }
    }
    float most = 0;
    for (float height : common) {
      most = Math.max(most, height);
    }
    return Math.round(most);
  }

  private static void keepLesser(float[] common, float[] spectrum) {
    for (int at = 0; at < common.length; at++) {
      common[at] = Math.min(common[at], spectrum[at]);
    }
  }

  /** How far each fine, slanting wave stands out of the middle one. */
  private static float[] spectrum(BufferedImage image, int x, int y) {
    Waves waves = new Waves(SIDE);
    int[] row = new int[SIDE];
    for (int line = 0; line < SIDE; line++) {
      image.getRGB(x, y + line, SIDE, 1, row, 0, SIDE);
      for (int at = 0; at < SIDE; at++) {
        waves.put(at, line, row[at] >> Byte.SIZE & 0xff);
      }
    }
    float[] heights = waves.heights();
    float[] fine = new float[SIDE * SIDE];
    int count = 0;
    for (int at = 0; at < heights.length; at++) {
      heights[at] = fine(at) ? heights[at] : 0;
      if (fine(at)) {
        fine[count++] = heights[at];
      }
    }
    Arrays.sort(fine, 0, count);
    float middle = Math.max(LEAST_NOISE, fine[count / 2]);
    for (int at = 0; at < heights.length; at++) {
      heights[at] /= middle;
    }
    return heights;
  }

  private static boolean fine(int at) {
    int across = Math.min(at % SIDE, SIDE - at % SIDE);
    int down = Math.min(at / SIDE, SIDE - at / SIDE);
    return Math.min(across, down) >= OFF_AXIS && Math.max(across, down) >= LEAST_WAVES;
  }
}
