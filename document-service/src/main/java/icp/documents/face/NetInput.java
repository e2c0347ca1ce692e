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
    Tensor resized = Tensor.zeros(size, size, pixels.channels());
    float step = (float) side / size;
    for (int row = 0; row < size; row++) {
      Between y = Between.of(row * step, side, above);
      for (int column = 0; column < size; column++) {
        Between x = Between.of(column * step, side, before);
        blend(pixels, y, x, resized.values(), resized.at(row, column));
      }
    }
    return resized;
  }

  private static void blend(Tensor pixels, Between y, Between x, float[] to, int at) {
    for (int i = 0; i < pixels.channels(); i++) {
      float above =
          x.blend(value(pixels, y.first, x.first, i), value(pixels, y.first, x.second, i));
      float below =
          x.blend(value(pixels, y.second, x.first, i), value(pixels, y.second, x.second, i));
      to[at + i] = y.blend(above, below);
    }
  }

  private static float value(Tensor pixels, int row, int column, int colour) {
    boolean within = row >= 0 && row < pixels.height() && column >= 0 && column < pixels.width();
    return within ? pixels.values()[pixels.at(row, column) + colour] : 0f;
  }

  /** A place between two lines of pixels, and the share of the second. */
  private record Between(int first, int second, float share) {
    static Between of(float place, int side, int frame) {
      int first = (int) place;
      return new Between(first - frame, Math.min(first + 1, side - 1) - frame, place - first);
    }

    float blend(float a, float b) {
      return a + (b - a) * share;
    }
  }
}
