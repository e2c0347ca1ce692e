package icp.documents.face;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cuts faces out of photos in one and the same way, or their descriptors could not be compared. */
final class Alignment {
  /** Of the landmarks' extent; half of it on each side. */
  private static final double MARGIN = 0.2;

  private Alignment() {}

  /** All landmarks, and a margin around them. */
  static Box of(List<Face.Point> landmarks) {
    DoubleSummaryStatistics x = extent(landmarks, Face.Point::x);
    DoubleSummaryStatistics y = extent(landmarks, Face.Point::y);
    double width = x.getMax() - x.getMin();
    double height = y.getMax() - y.getMin();
    return new Box(
        x.getMin() - width * MARGIN / 2,
        y.getMin() - height * MARGIN / 2,
        width * (1 + MARGIN),
        height * (1 + MARGIN));
  }

  private static DoubleSummaryStatistics extent(
      List<Face.Point> landmarks, ToDoubleFunction<Face.Point> coordinate) {
    return landmarks.stream().mapToDouble(coordinate).summaryStatistics();
  }
}
