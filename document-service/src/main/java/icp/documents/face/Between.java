package icp.documents.face;

/** A place between two lines of pixels, and the share of the second. */
record Between(int first, int second, float share) {
  static Between of(double place) {
    int first = (int) Math.floor(place);
    return new Between(first, first + 1, (float) (place - first));
  }

  Between upTo(int last) {
    return new Between(Math.min(first, last), Math.min(second, last), share);
  }

  Between minus(int lines) {
    return new Between(first - lines, second - lines, share);
  }

  /** Writes the colours of a place among four pixels. Outside of the pixels it is black. */
  static void blend(Tensor pixels, Between y, Between x, float[] to, int at) {
    for (int i = 0; i < pixels.channels(); i++) {
      float above =
          x.blend(value(pixels, y.first, x.first, i), value(pixels, y.first, x.second, i));
      float below =
          x.blend(value(pixels, y.second, x.first, i), value(pixels, y.second, x.second, i));
      to[at + i] = y.blend(above, below);
    }
  }

  private float blend(float a, float b) {
    return a + (b - a) * share;
  }

  private static float value(Tensor pixels, int row, int column, int colour) {
    boolean within = row >= 0 && row < pixels.height() && column >= 0 && column < pixels.width();
    return within ? pixels.values()[pixels.at(row, column) + colour] : 0f;
  }
}
