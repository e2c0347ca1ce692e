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

  private final Weights weights;
  private final Layer net;

  DescriptorNet(Weights weights) {
    this.weights = weights;
    this.net =
        Layer.chain(
            convolution("conv32_down").every(2).inside().then(RECTIFIED),
            Pooling.max(3, 2, VALID),
            residual("conv32_1"),
            residual("conv32_2"),
            residual("conv32_3"),
            halving("conv64_down"),
            residual("conv64_1"),
            residual("conv64_2"),
            residual("conv64_3"),
            halving("conv128_down"),
            residual("conv128_1"),
            residual("conv128_2"),
            halving("conv256_down"),
            residual("conv256_1"),
            residual("conv256_2"),
            halving("conv256_down_out"),
            Pooling.average(2, 2),
            Convolution.of(weights.kernel("fc"), new float[Descriptor.LENGTH]));
  }

  private Layer residual(String name) {
    return new Residual(
        Layer.chain(
            convolution(name + "/conv1").then(RECTIFIED),
            convolution(name + "/conv2").then(LINEAR)),
        UNCHANGED);
  }

  private Layer halving(String name) {
    return new Residual(
        Layer.chain(
            convolution(name + "/conv1").every(2).inside().then(RECTIFIED),
            convolution(name + "/conv2").then(LINEAR)),
        Pooling.average(2, 2));
  }

  /** Each output is scaled and shifted once more, which weights and bias can take over. */
  private Convolution convolution(String name) {
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
