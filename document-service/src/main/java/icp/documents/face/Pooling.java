package icp.documents.face;

import java.util.Arrays;

/** Leaves of each window, channel by channel, the largest number or the average. */
final class Pooling implements Layer {
  private final boolean largest;
  private final int window;
  private final int stride;
  private final Padding padding;

  private Pooling(boolean largest, int window, int stride, Padding padding) {
    this.largest = largest;
    this.window = window;
    this.stride = stride;
    this.padding = padding;
  }

  /** What lies over the edge is never the largest. */
  static Pooling max(int window, int stride, Padding padding) {
    return new Pooling(true, window, stride, padding);
  }

  static Pooling average(int window, int stride) {
    return new Pooling(false, window, stride, Padding.VALID);
  }

  @Override
  public Tensor apply(Tensor input) {
    Tensor output =
        Tensor.zeros(
            padding.places(input.height(), window, stride),
            padding.places(input.width(), window, stride),
            input.channels());
    int above = padding.before(input.height(), window, stride);
    int before = padding.before(input.width(), window, stride);
    float[] pool = new float[input.channels()];
    for (int row = 0; row < output.height(); row++) {
      for (int column = 0; column < output.width(); column++) {
        pool(input, row * stride - above, column * stride - before, pool);
        System.arraycopy(pool, 0, output.values(), output.at(row, column), pool.length);
      }
    }
    return output;
  }

  private void pool(Tensor input, int top, int left, float[] pool) {
    Arrays.fill(pool, largest ? Float.NEGATIVE_INFINITY : 0f);
    int bottom = Math.min(input.height(), top + window);
    int right = Math.min(input.width(), left + window);
    for (int row = Math.max(0, top); row < bottom; row++) {
      for (int column = Math.max(0, left); column < right; column++) {
        pool(input.values(), input.at(row, column), pool);
      }
    }
  }

  private void pool(float[] seen, int from, float[] pool) {
    if (largest) {
      for (int i = 0; i < pool.length; i++) {
        pool[i] = Math.max(pool[i], seen[from + i]);
      }
    } else {
      float share = 1f / (window * window);
      for (int i = 0; i < pool.length; i++) {
        pool[i] += share * seen[from + i];
      }
    }
  }
}
