package icp.documents.face;

import java.util.Arrays;

/**
 * Numbers in rows, columns and channels; the channels of a place lie beside each other.
 *
 * <p>With channels last the innermost loop of every layer runs over neighbours in memory, which is
 * what lets the JVM do eight of them at once.
 */
@SuppressWarnings("ArrayRecordComponent") // Made by one layer for the next; nobody compares two.
record Tensor(int height, int width, int channels, float[] values) {
  static Tensor zeros(int height, int width, int channels) {
    return new Tensor(height, width, channels, new float[height * width * channels]);
  }

  /** Where the channels of a place begin. */
  int at(int row, int column) {
    return (row * width + column) * channels;
  }

  boolean sameShape(Tensor other) {
    return height == other.height && width == other.width && channels == other.channels;
  }

  /** The same within a larger frame of zeros. */
  Tensor framed(int top, int left, int newHeight, int newWidth) {
    if (newHeight == height && newWidth == width) {
      return this;
    }
    Tensor framed = zeros(newHeight, newWidth, channels);
    for (int row = 0; row < height; row++) {
      System.arraycopy(
          values, at(row, 0), framed.values, framed.at(top + row, left), width * channels);
    }
    return framed;
  }

  /** The sum; where one does not reach as far as the other, it counts as zero. */
  Tensor plus(Tensor other) {
    Tensor sum =
        zeros(
            Math.max(height, other.height),
            Math.max(width, other.width),
            Math.max(channels, other.channels));
    sum.add(this);
    sum.add(other);
    return sum;
  }

  private void add(Tensor smaller) {
    if (sameShape(smaller)) {
      add(smaller.values, 0, 0, values.length);
      return;
    }
    for (int row = 0; row < smaller.height; row++) {
      for (int column = 0; column < smaller.width; column++) {
        add(smaller.values, smaller.at(row, column), at(row, column), smaller.channels);
      }
    }
  }

  private void add(float[] summands, int from, int to, int count) {
    for (int i = 0; i < count; i++) {
      values[to + i] += summands[from + i];
    }
  }

  /** The same with nothing below zero. */
  Tensor rectified() {
    float[] rectified = Arrays.copyOf(values, values.length);
    Activation.RECTIFIED.apply(rectified);
    return new Tensor(height, width, channels, rectified);
  }
}
