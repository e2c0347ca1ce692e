package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A picture made small for measuring: of each pixel its brightness and how much of a colour it has,
 * both 0 to 255. Each is the mean of what it stands for, which takes away the camera's noise.
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and measured.
record Tones(int width, int height, int[] light, int[] chroma) {
  private static final int LEVELS = 256;

  /** Makes the longer side at most so long; what is smaller stays as it is. */
  static Tones of(BufferedImage image, int longest) {
    double step = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / (double) longest);
    int[] columns = edges(image.getWidth(), step);
    int[] rows = edges(image.getHeight(), step);
    int width = columns.length - 1;
    int height = rows.length - 1;
    Tones tones = new Tones(width, height, new int[width * height], new int[width * height]);
    Sums sums = Sums.of(image, columns);
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums.sums, 0);
      for (int row = rows[y]; row < rows[y + 1]; row++) {
        sums.add(row);
      }
      tones.set(y, sums, rows[y + 1] - rows[y]);
    }
    return tones;
  }

  private static int[] edges(int length, double step) {
    int[] edges = new int[(int) (length / step) + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = Math.min(length, (int) (i * step));
    }
    return edges;
  }

  private void set(int row, Sums sums, int rows) {
    for (int x = 0; x < width; x++) {
      int red = sums.mean(x, 2, rows);
      int green = sums.mean(x, 1, rows);
      int blue = sums.mean(x, 0, rows);
      int at = row * width + x;
      light[at] = (299 * red + 587 * green + 114 * blue) / 1000;
      chroma[at] = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }
  }

  /** Adds up rows of a picture of plain colours, in the order in which they lie in memory. */
  private record Sums(byte[] bytes, int width, int bands, int[] columns, int[] sums) {
    static Sums of(BufferedImage image, int[] columns) {
      byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      int bands = image.getRaster().getNumBands();
      return new Sums(bytes, image.getWidth(), bands, columns, new int[columns.length * bands]);
    }

    void add(int row) {
      int at = row * width * bands;
      for (int x = 0; x + 1 < columns.length; x++) {
        for (int column = columns[x]; column < columns[x + 1]; column++) {
          for (int band = 0; band < bands; band++) {
            sums[x * bands + band] += bytes[at++] & 0xff;
          }
        }
      }
    }

    int mean(int x, int colour, int rows) {
      int count = rows * (columns[x + 1] - columns[x]);
      return sums[x * bands + (bands == 1 ? 0 : colour)] / count;
    }
  }

  /** Brightness alone, each side a quarter as long: for what is large. */
  Tones coarse() {
    int across = width / 4;
    int down = height / 4;
    int[] means = new int[across * down];
    for (int at = 0; at < means.length; at++) {
      int sum = 0;
      for (int part = 0; part < 16; part++) {
        sum += light[(at / across * 4 + part / 4) * width + at % across * 4 + part % 4];
      }
      means[at] = sum / 16;
    }
    return new Tones(across, down, means, new int[0]);
  }

  /** How many pixels there are. */
  int count() {
    return light.length;
  }

  /** Brightness under which such a share of the pixels, in thousandths, is. */
  int lightAt(int share) {
    int[] histogram = new int[LEVELS];
    for (int value : light) {
      histogram[value]++;
    }
    int level = 0;
    for (long seen = histogram[0]; seen * 1000 < (long) share * count(); seen += histogram[level]) {
      level++;
    }
    return level;
  }
}
