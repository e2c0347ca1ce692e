package icp.documents.face;

import java.util.Arrays;

/** Slides a window of three by three over each channel by itself. */
final class Depthwise implements Layer {
  private static final int WINDOW = 3;

  private final Kernel kernel;
  private final int stride;

  Depthwise(Kernel kernel, int stride) {
    if (kernel.size() != WINDOW || kernel.outputs() != 1) {
      throw new IllegalArgumentException("A depthwise window is three by three, with one output");
    }
    this.kernel = kernel;
    this.stride = stride;
  }

  @Override
  public Tensor apply(Tensor input) {
    Tensor framed = Padding.SAME.frame(input, WINDOW, stride);
    Tensor output =
        Tensor.zeros(
            Padding.SAME.places(input.height(), WINDOW, stride),
            Padding.SAME.places(input.width(), WINDOW, stride),
            input.channels());
    float[] sums = new float[input.channels()];
    for (int row = 0; row < output.height(); row++) {
      for (int column = 0; column < output.width(); column++) {
        sum(framed, row * stride, column * stride, sums);
        System.arraycopy(sums, 0, output.values(), output.at(row, column), sums.length);
      }
    }
    return output;
  }

  private void sum(Tensor input, int row, int column, float[] sums) {
    Arrays.fill(sums, 0f);
    for (int line = 0; line < WINDOW; line++) {
      sumLine(input.values(), input.at(row + line, column), line * WINDOW * sums.length, sums);
    }
  }

  private void sumLine(float[] seen, int left, int first, float[] sums) {
    float[] weights = kernel.values();
    int centre = left + sums.length;
    int right = centre + sums.length;
    int second = first + sums.length;
    int third = second + sums.length;
    for (int i = 0; i < sums.length; i++) {
      sums[i] +=
          seen[left + i] * weights[first + i]
              + seen[centre + i] * weights[second + i]
              + seen[right + i] * weights[third + i];
    }
  }
}
