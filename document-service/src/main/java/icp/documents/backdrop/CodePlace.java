package icp.documents.backdrop;

import com.google.zxing.ResultPoint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Where a code stands in a photo, by its corners, which are the middles of its finder patterns.
 *
 * @param corner upper left, as the code means it
 * @param across from there to the upper right
 * @param down from there to the lower left
 */
record CodePlace(Point2D corner, Point2D across, Point2D down) {
  static CodePlace of(ResultPoint[] corners) {
    Point2D corner = point(corners[1], 0, 0);
    return new CodePlace(
        corner,
        point(corners[2], corner.getX(), corner.getY()),
        point(corners[0], corner.getX(), corner.getY()));
  }

  private static Point2D point(ResultPoint point, double x, double y) {
    return new Point2D.Double(point.getX() - x, point.getY() - y);
  }

  CodePlace movedRight(int pixels) {
    Point2D moved = new Point2D.Double(corner.getX() + pixels, corner.getY());
    return new CodePlace(moved, across, down);
  }

  /** The middle of the code. */
  Point2D middle() {
    return new Point2D.Double(
        corner.getX() + (across.getX() + down.getX()) / 2,
        corner.getY() + (across.getY() + down.getY()) / 2);
  }

  /**
   * From the backdrop to the photo, taken for flat and seen from the front.
   *
   * @param x of the same corner on the backdrop, as is {@code y}
   * @param side between two corners on the backdrop
   */
  AffineTransform fromBackdrop(double x, double y, double side) {
    AffineTransform toPhoto =
        new AffineTransform(
            across.getX() / side,
            across.getY() / side,
            down.getX() / side,
            down.getY() / side,
            corner.getX(),
            corner.getY());
    toPhoto.translate(-x, -y);
    return toPhoto;
  }
}
