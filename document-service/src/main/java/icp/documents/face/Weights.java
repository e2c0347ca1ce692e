package icp.documents.face;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The weights of a net by name.
 *
 * <p>A manifest tells the shapes in the order in which the numbers lie in the binary file. Most are
 * a byte that stands for {@code byte * scale + min}; a few are floats, least byte first.
 */
final class Weights {
  private final Map<String, Kernel> kernels = new HashMap<>();

  private Weights() {}

  /**
   * Reads the weights of a net.
   *
   * @throws IllegalStateException when a file was altered
   */
  static Weights read(String net, ModelFiles files, ObjectMapper json) {
    Weights weights = new Weights();
    ByteBuffer numbers =
        ByteBuffer.wrap(files.read(net + "_model.bin")).order(ByteOrder.LITTLE_ENDIAN);
    for (JsonNode entry : entries(files.read(net + "_model-weights_manifest.json"), json)) {
      weights.add(entry, numbers);
    }
    return weights;
  }

  private static JsonNode entries(byte[] manifest, ObjectMapper json) {
    try {
      return json.readTree(manifest).path(0).path("weights");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(JsonNode entry, ByteBuffer numbers) {
    int[] shape = shape(entry.path("shape"));
    float[] values = new float[IntStream.of(shape).reduce(1, (a, b) -> a * b)];
    if (entry.has("quantization")) {
      JsonNode levels = entry.path("quantization");
      fill(values, numbers, levels.path("scale").asDouble(), levels.path("min").asDouble());
    } else {
      fill(values, numbers);
    }
    kernels.put(entry.path("name").asText(), kernel(shape, values));
  }

  private static void fill(float[] values, ByteBuffer numbers, double scale, double min) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (Byte.toUnsignedInt(numbers.get()) * scale + min);
    }
  }

  private static void fill(float[] values, ByteBuffer numbers) {
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.getFloat();
    }
  }

  private static int[] shape(JsonNode shape) {
    return StreamSupport.stream(shape.spliterator(), false).mapToInt(JsonNode::asInt).toArray();
  }

  /** A vector or a matrix is a kernel whose window is one place. */
  private static Kernel kernel(int[] shape, float[] values) {
    int outputs = shape[shape.length - 1];
    int inputs = shape.length < 2 ? 1 : shape[shape.length - 2];
    return new Kernel(shape.length < 4 ? 1 : shape[0], inputs, outputs, values);
  }

  Kernel kernel(String name) {
    Kernel kernel = kernels.get(name);
    if (kernel == null) {
      throw new IllegalStateException("The face model has no weights named " + name);
    }
    return kernel;
  }

  float[] vector(String name) {
    return kernel(name).values();
  }

  /** The convolution whose filters and bias go by a name. */
  Convolution convolution(String name) {
    return Convolution.of(kernel(name + "/filters"), vector(name + "/bias"));
  }

  /** A window over each channel by itself, then a weighted sum of the channels. */
  Layer separable(String name, int stride, Activation activation) {
    Convolution sum =
        Convolution.of(kernel(name + "/pointwise_filter"), vector(name + "/bias")).then(activation);
    return Layer.chain(new Depthwise(kernel(name + "/depthwise_filter"), stride), sum);
  }
}
