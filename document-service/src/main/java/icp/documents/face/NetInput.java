package icp.documents.face;

/**
 * What a net is given: a square of a fixed size, around zero.
 *
 * @param size of the square, in pixels
 * @param centred whether the black that makes a picture square lies on both sides of it, or after
 * @param red average of what the net was trained on, as are {@code green} and {@code blue}
 */
record NetInput(int size, boolean centred, float red, float green, float blue) {
  private static final float BRIGHTEST = 255f;

  Tensor of(Tensor pixels) {
    Tensor input = resized(pixels);
    float[] values = input.values();
    for (int i = 0; i < values.length; i += input.channels()) {
      values[i] = (values[i] - red) / BRIGHTEST;
      values[i + 1] = (values[i + 1] - green) / BRIGHTEST;
      values[i + 2] = (values[i + 2] - blue) / BRIGHTEST;
    }
    return input;
  }

  /** The square is never made: of a picture of one line, it would fill the memory. */
  private Tensor resized(Tensor pixels) {
    int side = Math.max(pixels.height(), pixels.width());
    int above = centred ? (side - pixels.height()) / 2 : 0;
    int before = centred ? (side - pixels.width()) / 2 : 0;
    double step = (double) side / size;
    Tensor resized = Tensor.zeros(size, size, pixels.channels());
    for (int row = 0; row < size; row++) {
      Between y = Between.of(row * step).upTo(side - 1).minus(above);
      for (int column = 0; column < size; column++) {
        Between x = Between.of(column * step).upTo(side - 1).minus(before);
        Between.blend(pixels, y, x, resized.values(), resized.at(row, column));
      }
    }
    return resized;
  }
}
