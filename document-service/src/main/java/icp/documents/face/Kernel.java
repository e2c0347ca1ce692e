package icp.documents.face;

/** The weights of a window: for each of its places and inputs, one weight per output. */
@SuppressWarnings("ArrayRecordComponent") // Read once at start; nobody compares two.
record Kernel(int size, int inputs, int outputs, float[] values) {
  /** How many numbers a window sees. */
  int depth() {
    return size * size * inputs;
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
