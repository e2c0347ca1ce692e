package icp.documents.face;

import java.util.List;

/** Each layer is given the sum of all that was made before it. */
record DenseBlock(Layer first, List<Layer> rest) implements Layer {
  @Override
  public Tensor apply(Tensor input) {
    Tensor sum = first.apply(input).rectified();
    for (Layer layer : rest) {
      sum = sum.plus(layer.apply(sum.rectified()));
    }
    return sum.rectified();
  }
}
