package icp.documents.picture;

import java.util.Arrays;

/**
 * How sharp a picture is where it is sharpest: variance of the Laplacian in squares, of which the
 * sharpest tenth counts. A page is mostly empty, and what is empty says nothing.
 */
final class Sharpness {
  private static final int SQUARES = 12;

  private Sharpness() {}

  static int of(Tones tones) {
    int[] variances = new int[SQUARES * SQUARES];
    for (int square = 0; square < variances.length; square++) {
      variances[square] = variance(tones, square % SQUARES, square / SQUARES);
    }
    Arrays.sort(variances);
    return variances[variances.length * 9 / 10];
  }

  private static int variance(Tones tones, int column, int row) {
    int width = tones.width();
    long sum = 0;
    long squares = 0;
    int count = 0;
    for (int y = edge(row, tones.height()); y < edge(row + 1, tones.height()); y++) {
      for (int x = edge(column, width); x < edge(column + 1, width); x++) {
        int laplacian = laplacian(tones.light(), y * width + x, width);
        sum += laplacian;
        squares += (long) laplacian * laplacian;
        count++;
      }
    }
    double mean = sum / (double) Math.max(1, count);
    return (int) Math.round(squares / (double) Math.max(1, count) - mean * mean);
  }

  /** Where a square begins; the outermost pixels have too few neighbours. */
  private static int edge(int square, int length) {
    return 1 + square * (length - 2) / SQUARES;
  }

  private static int laplacian(int[] light, int at, int width) {
    return light[at - 1] + light[at + 1] + light[at - width] + light[at + width] - 4 * light[at];
  }
}
