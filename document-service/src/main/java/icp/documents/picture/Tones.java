package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture made small for measuring: of each pixel its brightness and how much of a colour it has,
 * both 0 to 255. Each is the mean of what it stands for, which takes away the camera's noise.
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and measured.
record Tones(int width, int height, int[] light, int[] chroma) {
  /** Makes the longer side at most so long; what is smaller stays as it is. */
  static Tones of(BufferedImage image, int longest) {
    double step = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / (double) longest);
    int width = (int) (image.getWidth() / step);
    int height = (int) (image.getHeight() / step);
    Tones tones = new Tones(width, height, new int[width * height], new int[width * height]);
    Pixels pixels = Pixels.of(image);
    for (int y = 0; y < height; y++) {
      int top = (int) (y * step);
      int bottom = Math.max(top + 1, (int) ((y + 1) * step));
      for (int x = 0; x < width; x++) {
        int left = (int) (x * step);
        int right = Math.max(left + 1, (int) ((x + 1) * step));
        tones.set(y * width + x, pixels, new Box(left, top, right, bottom));
      }
    }
    return tones;
  }

  private record Box(int left, int top, int right, int bottom) {
    int count() {
      return (right - left) * (bottom - top);
    }
  }

  private void set(int at, Pixels pixels, Box box) {
    int red = pixels.mean(2, box);
    int green = pixels.mean(1, box);
    int blue = pixels.mean(0, box);
    light[at] = (299 * red + 587 * green + 114 * blue) / 1000;
    chroma[at] = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  /** The bytes of a picture of plain colours: blue, green and red of each pixel, or its grey. */
  private record Pixels(byte[] bytes, int width, int bands) {
    static Pixels of(BufferedImage image) {
      byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      return new Pixels(bytes, image.getWidth(), image.getRaster().getNumBands());
    }

    int mean(int colour, Box box) {
      int band = bands == 1 ? 0 : colour;
      int sum = 0;
      for (int y = box.top; y < box.bottom; y++) {
        int at = (y * width + box.left) * bands + band;
        for (int x = box.left; x < box.right; x++) {
          sum += bytes[at] & 0xff;
          at += bands;
        }
      }
      return sum / box.count();
    }
  }

  /** How many pixels there are. */
  int count() {
    return light.length;
  }

  /** Brightness under which such a share of the pixels, in thousandths, is. */
  int lightAt(int share) {
    int[] histogram = new int[256];
    for (int value : light) {
      histogram[value]++;
    }
    int level = 0;
    for (long seen = histogram[0]; seen * 1000 < (long) share * count() && level < 255; ) {
      level++;
      seen += histogram[level];
    }
    return level;
  }
}
