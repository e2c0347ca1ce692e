package icp.documents.face;

/** What happens where a layer's window reaches over the edge. */
enum Padding {
  /** The window stays inside. */
  VALID {
    @Override
    int places(int length, int window, int stride) {
      return (length - window) / stride + 1;
    }
  },

  /** The window may reach over the edge, by one more at the end than at the beginning. */
  SAME {
    @Override
    int places(int length, int window, int stride) {
      return (length + stride - 1) / stride;
    }
  };

  /** How many places a window can stand at. */
  abstract int places(int length, int window, int stride);

  /** By how much the first window begins before the edge. */
  int before(int length, int window, int stride) {
    return Math.max(0, reach(length, window, stride) - length) / 2;
  }

  /** From the beginning of the first window to the end of the last. */
  int reach(int length, int window, int stride) {
    return (places(length, window, stride) - 1) * stride + window;
  }

  /** The input with the zeros that the windows will meet. */
  Tensor frame(Tensor input, int window, int stride) {
    return input.framed(
        before(input.height(), window, stride),
        before(input.width(), window, stride),
        Math.max(input.height(), reach(input.height(), window, stride)),
        Math.max(input.width(), reach(input.width(), window, stride)));
  }
}
