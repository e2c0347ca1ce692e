package icp.documents.picture;

/** Takes a square of a picture apart into waves, by the fast Fourier transform. */
final class Waves {
  private final int side;
  private final float[] real;
  private final float[] imaginary;

  /**
   * @param side a power of two
   */
  Waves(int side) {
    this.side = side;
    this.real = new float[side * side];
    this.imaginary = new float[side * side];
  }

  /** Fades out towards the edges of the square, which would count as waves otherwise. */
  void put(int x, int y, int light) {
    real[y * side + x] = light * fade(x) * fade(y);
  }

  private float fade(int at) {
    return (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * at / (side - 1)));
  }

  /** How high each wave is: the waves across in a row, the waves down in a column. */
  float[] heights() {
    for (int line = 0; line < side; line++) {
      transform(line * side, 1);
    }
    for (int line = 0; line < side; line++) {
      transform(line, side);
    }
    float[] heights = new float[real.length];
    for (int at = 0; at < heights.length; at++) {
      heights[at] = (float) Math.hypot(real[at], imaginary[at]);
    }
    return heights;
  }

  private void transform(int first, int step) {
    reorder(first, step);
    for (int half = 1; half < side; half *= 2) {
      for (int wave = 0; wave < half; wave++) {
        double angle = -Math.PI * wave / half;
        float cosine = (float) Math.cos(angle);
        float sine = (float) Math.sin(angle);
        for (int at = wave; at < side; at += 2 * half) {
          combine(first + at * step, first + (at + half) * step, cosine, sine);
        }
      }
    }
  }

  private void combine(int low, int high, float cosine, float sine) {
    float turnedReal = real[high] * cosine - imaginary[high] * sine;
    float turnedImaginary = real[high] * sine + imaginary[high] * cosine;
    real[high] = real[low] - turnedReal;
    imaginary[high] = imaginary[low] - turnedImaginary;
    real[low] += turnedReal;
    imaginary[low] += turnedImaginary;
  }

  private void reorder(int first, int step) {
    int bits = Integer.numberOfTrailingZeros(side);
    for (int at = 0; at < side; at++) {
      int other = Integer.reverse(at) >>> Integer.SIZE - bits;
      if (other > at) {
        swap(real, first + at * step, first + other * step);
        swap(imaginary, first + at * step, first + other * step);
      }
    }
  }

  private static void swap(float[] values, int one, int other) {
    float kept = values[one];
    values[one] = values[other];
    values[other] = kept;
  }
}
