package icp.documents.face;

import java.util.List;

/**
 * The square that shows a face as the descriptor needs it: upright, and eyes and mouth always at
 * the same places.
 *
 * @param x of the middle of eyes and mouth, in pixels of the photo, as is {@code y}
 * @param side of the square, in pixels of the photo
 * @param tilt of the face, in radians, clockwise
 */
record Alignment(double x, double y, double side, double tilt) {
  /** How much of the square lies between eyes and mouth. */
  private static final double EYES_TO_MOUTH = 0.45;

  /** Where in the square the middle of eyes and mouth lies. */
  private static final double ACROSS = 0.5;

  private static final double DOWN = 0.43;

  static Alignment of(List<Face.Point> landmarks) {
    Face.Point left = middle(landmarks.subList(36, 42));
    Face.Point right = middle(landmarks.subList(42, 48));
    Face.Point mouth = middle(landmarks.subList(48, 68));
    Face.Point middle = middle(List.of(left, right, mouth));
    double eyesToMouth = (distance(left, mouth) + distance(right, mouth)) / 2;
    return new Alignment(
        middle.x(),
        middle.y(),
        Math.max(1, eyesToMouth / EYES_TO_MOUTH),
        Math.atan2(right.y() - left.y(), right.x() - left.x()));
  }

  private static Face.Point middle(List<Face.Point> points) {
    double x = points.stream().mapToDouble(Face.Point::x).average().orElseThrow();
    double y = points.stream().mapToDouble(Face.Point::y).average().orElseThrow();
    return new Face.Point((float) x, (float) y);
  }

  private static double distance(Face.Point a, Face.Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /**
   * Cuts the square out of the photo; what the photo does not show of it is black.
   *
   * @throws IllegalArgumentException when the photo shows nothing of it
   */
  Tensor cut(Photo photo, int size) {
    Window around = around(photo.whole());
    double detail = around.longSide() / side;
    Photo.Sample sample = photo.sample(around, (int) Math.ceil(size * detail));
    Tensor cut = Tensor.zeros(size, size, sample.pixels().channels());
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double right = ((double) column / size - ACROSS) * side;
        double down = ((double) row / size - DOWN) * side;
        double fromLeft = x + right * Math.cos(tilt) - down * Math.sin(tilt) - around.left();
        double fromTop = y + right * Math.sin(tilt) + down * Math.cos(tilt) - around.top();
        Between.blend(
            sample.pixels(),
            Between.of(fromTop / sample.factor()),
            Between.of(fromLeft / sample.factor()),
            cut.values(),
            cut.at(row, column));
      }
    }
    return cut;
  }

  /** What of the photo the square may touch, however it is turned. */
  private Window around(Window photo) {
    Window around =
        new Box(x - side, y - side, 2 * side, 2 * side)
            .within(photo.width(), photo.height())
            .floor();
    if (around.isEmpty()) {
      throw new IllegalArgumentException("The face is not in this photo");
    }
    return around;
  }
}
