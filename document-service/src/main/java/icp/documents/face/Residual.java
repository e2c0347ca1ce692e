package icp.documents.face;

/** Adds what its layers made to what they were given, perhaps on a shorter way. */
record Residual(Layer layers, Layer shortcut) implements Layer {
  @Override
  public Tensor apply(Tensor input) {
    return layers.apply(input).plus(shortcut.apply(input)).rectified();
  }
}
