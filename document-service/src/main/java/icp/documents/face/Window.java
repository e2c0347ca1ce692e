package icp.documents.face;

/** A rectangle of whole pixels. */
record Window(int left, int top, int width, int height) {
  boolean isEmpty() {
    return width <= 0 || height <= 0;
  }

  int longSide() {
    return Math.max(width, height);
  }

  /** As much of it as squares of a size fill; less than a square is lost on the far sides. */
  Window cutTo(int square) {
    return new Window(left, top, width - width % square, height - height % square);
  }
}
