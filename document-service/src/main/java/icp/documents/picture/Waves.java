package icp.documents.picture;

/** Takes a square of a picture apart into waves, by the fast Fourier transform. */
final class Waves {
  private final int side;
  private final float[] real;
  private final float[] imaginary;
  private final float[] cosines;
  private final float[] sines;

  /**
   * @param side a power of two
   */
  Waves(int side) {
    this.side = side;
    this.real = new float[side * side];
    this.imaginary = new float[side * side];
    this.cosines = new float[side / 2];
    this.sines = new float[side / 2];
    for (int turn = 0; turn < side / 2; turn++) {
      cosines[turn] = (float) Math.cos(-2 * Math.PI * turn / side);
      sines[turn] = (float) Math.sin(-2 * Math.PI * turn / side);
    }
  }

  /** Fades out towards the edges of the square, which would count as waves otherwise. */
  void put(int x, int y, int light) {
    real[y * side + x] = light * fade(x) * fade(y);
  }

  private float fade(int at) {
    return at < side / 2 ? (1 - cosines[at]) / 2 : (1 + cosines[at - side / 2]) / 2;
  }

  /** How high each wave is: the waves down in a row, the waves across in a column. */
  float[] heights() {
    transformRows();
    // Along a column, every step would leave the processor's cache.
    transpose(real);
    transpose(imaginary);
    transformRows();
    float[] heights = new float[real.length];
    for (int at = 0; at < heights.length; at++) {
      heights[at] = (float) Math.sqrt(real[at] * real[at] + imaginary[at] * imaginary[at]);
    }
    return heights;
  }

  private void transformRows() {
    for (int first = 0; first < real.length; first += side) {
      transform(first);
    }
  }

  private void transform(int first) {
    reorder(first);
    for (int half = 1; half < side; half *= 2) {
      for (int at = first; at < first + side; at += 2 * half) {
        for (int wave = 0; wave < half; wave++) {
          combine(at + wave, at + wave + half, wave * (side / (2 * half)));
        }
      }
    }
  }

  private void combine(int low, int high, int turn) {
    float cosine = cosines[turn];
    float sine = sines[turn];
    float turnedReal = real[high] * cosine - imaginary[high] * sine;
    float turnedImaginary = real[high] * sine + imaginary[high] * cosine;
    real[high] = real[low] - turnedReal;
    imaginary[high] = imaginary[low] - turnedImaginary;
    real[low] += turnedReal;
    imaginary[low] += turnedImaginary;
  }

  private void reorder(int first) {
    int bits = Integer.numberOfTrailingZeros(side);
    for (int at = 0; at < side; at++) {
      int other = Integer.reverse(at) >>> Integer.SIZE - bits;
      if (other > at) {
        swap(real, first + at, first + other);
        swap(imaginary, first + at, first + other);
      }
    }
  }

  private static void swap(float[] values, int one, int other) {
    float kept = values[one];
    values[one] = values[other];
    values[other] = kept;
  }

  private void transpose(float[] values) {
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < row; column++) {
        swap(values, row * side + column, column * side + row);
      }
    }
  }
}
