package icp.documents.face;

import java.util.Arrays;

/**
 * The weights of a window: for each of its places and inputs, one weight per output.
 *
 * @param size how many places the window is wide and high
 */
@SuppressWarnings("ArrayRecordComponent") // Read once at start; nobody compares two.
record Kernel(int size, int inputs, int outputs, float[] values) {
  /** How many numbers a window sees. */
  int depth() {
    return size * size * inputs;
  }

  /** The same with weights of zero at the end, up to a multiple of so many inputs. */
  Kernel upToMultipleOf(int atOnce) {
    int rounded = (depth() + atOnce - 1) / atOnce * atOnce;
    return rounded == depth()
        ? this
        : new Kernel(size, inputs, outputs, Arrays.copyOf(values, rounded * outputs));
  }

  /** Each output's weights times a factor of its own. */
  Kernel scaled(float[] factors) {
    float[] scaled = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = values[i] * factors[i % outputs];
    }
    return new Kernel(size, inputs, outputs, scaled);
  }
}
