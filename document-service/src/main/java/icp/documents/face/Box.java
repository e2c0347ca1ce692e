package icp.documents.face;

/** A rectangle in a photo, in pixels that need not be whole. */
record Box(double left, double top, double width, double height) {
  private double right() {
    return left + width;
  }

  private double bottom() {
    return top + height;
  }

  /** What of it lies within a photo; of no or negative size when nothing does. */
  Box within(int photoWidth, int photoHeight) {
    double x = Math.max(0, left);
    double y = Math.max(0, top);
    return new Box(x, y, Math.min(right(), photoWidth) - x, Math.min(bottom(), photoHeight) - y);
  }

  /** Whole pixels. */
  Window floor() {
    return new Window((int) left, (int) top, (int) width, (int) height);
  }

  /** How much two boxes have in common: 0 nothing, 1 all. */
  double overlap(Box other) {
    double across = Math.min(right(), other.right()) - Math.max(left, other.left);
    double down = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
    double shared = Math.max(0, across) * Math.max(0, down);
    return shared / (width * height + other.width * other.height - shared);
  }
}
