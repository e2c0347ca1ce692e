package icp.documents.face;

/** Slides a window over its input; each output is a weighted sum of all that the window sees. */
final class Convolution implements Layer {
  /** So many inputs are added in one pass, or loading and storing the sums would cost the most. */
  private static final int AT_ONCE = 4;

  private final Kernel kernel;
  private final float[] bias;
  private final int stride;
  private final Padding padding;
  private final Activation activation;

  private Convolution(
      Kernel kernel, float[] bias, int stride, Padding padding, Activation activation) {
    this.kernel = kernel;
    this.bias = bias;
    this.stride = stride;
    this.padding = padding;
    this.activation = activation;
  }

  static Convolution of(Kernel kernel, float[] bias) {
    return new Convolution(
        kernel.upToMultipleOf(AT_ONCE), bias, 1, Padding.SAME, Activation.LINEAR);
  }

  Convolution every(int newStride) {
    return new Convolution(kernel, bias, newStride, padding, activation);
  }

  Convolution inside() {
    return new Convolution(kernel, bias, stride, Padding.VALID, activation);
  }

  Convolution then(Activation newActivation) {
    return new Convolution(kernel, bias, stride, padding, newActivation);
  }

  @Override
  public Tensor apply(Tensor input) {
    Tensor framed = padding.frame(input, kernel.size(), stride);
    Tensor output =
        Tensor.zeros(
            padding.places(input.height(), kernel.size(), stride),
            padding.places(input.width(), kernel.size(), stride),
            kernel.outputs());
    slide(framed, output);
    activation.apply(output.values());
    return output;
  }

  private void slide(Tensor input, Tensor output) {
    float[] seen = new float[kernel.values().length / kernel.outputs()];
    float[] sums = new float[kernel.outputs()];
    for (int row = 0; row < output.height(); row++) {
      for (int column = 0; column < output.width(); column++) {
        look(input, row * stride, column * stride, seen);
        System.arraycopy(bias, 0, sums, 0, sums.length);
        sum(seen, sums);
        System.arraycopy(sums, 0, output.values(), output.at(row, column), sums.length);
      }
    }
  }

  private void look(Tensor input, int row, int column, float[] seen) {
    int line = kernel.size() * kernel.inputs();
    for (int i = 0; i < kernel.size(); i++) {
      System.arraycopy(input.values(), input.at(row + i, column), seen, i * line, line);
    }
  }

  private void sum(float[] seen, float[] sums) {
    for (int i = 0; i < seen.length; i += AT_ONCE) {
      sumFour(seen[i], seen[i + 1], seen[i + 2], seen[i + 3], i * sums.length, sums);
    }
  }

  /** A method of its own: the JVM makes vector instructions of a loop that is so plain. */
  private void sumFour(float a, float b, float c, float d, int from, float[] sums) {
    float[] weights = kernel.values();
    int second = from + sums.length;
    int third = second + sums.length;
    int fourth = third + sums.length;
    for (int i = 0; i < sums.length; i++) {
      sums[i] +=
          a * weights[from + i]
              + b * weights[second + i]
              + c * weights[third + i]
              + d * weights[fourth + i];
    }
  }
}
