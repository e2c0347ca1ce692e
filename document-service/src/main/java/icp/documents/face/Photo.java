package icp.documents.face;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** A photo whose pixels are read as red, green and blue from 0 to 255, a line at a time. */
final class Photo {
  private static final int COLOURS = 3;
  private static final int BYTE = 0xff;

  private final BufferedImage image;
  private final Raster raster;

  Photo(BufferedImage image) {
    this.image = image;
    this.raster = image.getRaster();
  }

  Window whole() {
    return new Window(0, 0, image.getWidth(), image.getHeight());
  }

  /**
   * A part of the photo, shrunk by a whole factor to fewer than twice the pixels that are enough.
   *
   * <p>Each pixel of the result is the average of a square: picking single pixels of a large photo
   * would see noise and miss thin lines.
   */
  Sample sample(Window part, int enough) {
    int factor = Math.max(1, Math.min(part.longSide() / enough, shortSide(part)));
    Window whole = part.cutTo(factor);
    Tensor pixels = Tensor.zeros(whole.height() / factor, whole.width() / factor, COLOURS);
    int[] line = new int[whole.width() * COLOURS];
    for (int y = 0; y < whole.height(); y++) {
      read(whole.left(), whole.top() + y, whole.width(), line);
      add(line, factor, pixels.values(), pixels.at(y / factor, 0));
    }
    average(pixels.values(), factor);
    return new Sample(pixels, factor);
  }

  private static int shortSide(Window part) {
    return Math.min(part.width(), part.height());
  }

  private static void add(int[] line, int factor, float[] sums, int from) {
    for (int at = 0; at < line.length; at += factor * COLOURS) {
      int to = from + at / factor;
      sums[to] += sum(line, at, factor);
      sums[to + 1] += sum(line, at + 1, factor);
      sums[to + 2] += sum(line, at + 2, factor);
    }
  }

  private static int sum(int[] line, int from, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += line[from + i * COLOURS];
    }
    return sum;
  }

  private static void average(float[] sums, int factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= factor * factor;
    }
  }

  /**
   * Reads what is stored where that is what is shown. Java takes a grey picture for linear light
   * and would show it brighter than every other reader does.
   */
  private void read(int left, int y, int width, int[] line) {
    switch (image.getType()) {
      case BufferedImage.TYPE_3BYTE_BGR -> raster.getPixels(left, y, width, 1, line);
      case BufferedImage.TYPE_BYTE_GRAY ->
          spread(raster.getPixels(left, y, width, 1, (int[]) null), line);
      default -> split(image.getRGB(left, y, width, 1, null, 0, width), line);
    }
  }

  private static void spread(int[] greys, int[] line) {
    for (int i = 0; i < line.length; i++) {
      line[i] = greys[i / COLOURS];
    }
  }

  private static void split(int[] colours, int[] line) {
    for (int x = 0; x < colours.length; x++) {
      line[x * COLOURS] = colours[x] >> 16 & BYTE;
      line[x * COLOURS + 1] = colours[x] >> 8 & BYTE;
      line[x * COLOURS + 2] = colours[x] & BYTE;
    }
  }

  /** Pixels, and how many pixels of the photo each is wide and high. */
  record Sample(Tensor pixels, int factor) {
    /** In pixels of the photo. */
    int width() {
      return pixels.width() * factor;
    }

    /** In pixels of the photo. */
    int height() {
      return pixels.height() * factor;
    }
  }
}
