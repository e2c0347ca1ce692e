package icp.documents.face;

/** A step of a net. Holds no state between two photos, so that threads may share it. */
@FunctionalInterface
interface Layer {
  Tensor apply(Tensor input);

  /** One layer after the other. */
  static Layer chain(Layer... layers) {
    return input -> {
      Tensor output = input;
      for (Layer layer : layers) {
        output = layer.apply(output);
      }
      return output;
    };
  }
}
