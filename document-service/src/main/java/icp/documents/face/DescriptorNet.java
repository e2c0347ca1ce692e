package icp.documents.face;

import static icp.documents.face.Activation.LINEAR;
import static icp.documents.face.Activation.RECTIFIED;
import static icp.documents.face.Padding.VALID;

/** Tells a face in 128 numbers that lie near each other for the same person. */
final class DescriptorNet {
  static final String NET = "face_recognition";

  /** The width and height of what the net is given, in pixels. */
  static final int SIZE = 150;

  private static final NetInput INPUT = new NetInput(SIZE, true, 122.782f, 117.001f, 104.298f);
  private static final Layer UNCHANGED = input -> input;

  private final Layer net;

  DescriptorNet(Weights weights) {
    this.net =
        Layer.chain(
            convolution(weights, "conv32_down").every(2).inside().then(RECTIFIED),
            Pooling.max(3, 2, VALID),
            residual(weights, "conv32_1"),
            residual(weights, "conv32_2"),
            residual(weights, "conv32_3"),
            halving(weights, "conv64_down"),
            residual(weights, "conv64_1"),
            residual(weights, "conv64_2"),
            residual(weights, "conv64_3"),
            halving(weights, "conv128_down"),
            residual(weights, "conv128_1"),
            residual(weights, "conv128_2"),
            halving(weights, "conv256_down"),
            residual(weights, "conv256_1"),
            residual(weights, "conv256_2"),
            halving(weights, "conv256_down_out"),
            Pooling.average(2, 2),
            Convolution.of(weights.kernel("fc"), new float[Descriptor.LENGTH]));
  }

  private static Layer residual(Weights weights, String name) {
    return new Residual(
        Layer.chain(
            convolution(weights, name + "/conv1").then(RECTIFIED),
            convolution(weights, name + "/conv2").then(LINEAR)),
        UNCHANGED);
  }

  private static Layer halving(Weights weights, String name) {
    return new Residual(
        Layer.chain(
            convolution(weights, name + "/conv1").every(2).inside().then(RECTIFIED),
            convolution(weights, name + "/conv2").then(LINEAR)),
        Pooling.average(2, 2));
  }

  /** Each output is scaled and shifted once more, which weights and bias can take over. */
  private static Convolution convolution(Weights weights, String name) {
    float[] factors = weights.vector(name + "/scale/weights");
    float[] bias = weights.vector(name + "/conv/bias").clone();
    float[] shifts = weights.vector(name + "/scale/biases");
    for (int i = 0; i < bias.length; i++) {
      bias[i] = bias[i] * factors[i] + shifts[i];
    }
    return Convolution.of(weights.kernel(name + "/conv/filters").scaled(factors), bias);
  }

  /** The descriptor of a face that was cut out of a photo. */
  Descriptor of(Tensor pixels) {
    return new Descriptor(net.apply(INPUT.of(pixels)).values());
  }
}
