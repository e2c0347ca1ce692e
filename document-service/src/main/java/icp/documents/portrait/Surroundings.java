package icp.documents.portrait;

import icp.documents.face.Face;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Predicate;

/**
 * What lies around a face, in widths and heights of it. Hair reaches about half a width beyond the
 * face, and shoulders begin below the chin: what lies between is ground.
 *
 * @param left the strip beside the face towards the left edge of the photo
 * @param right the strip on the other side
 * @param above the strip over the head
 * @param chest where the top is worn
 * @param person head and shoulders
 */
record Surroundings(
    Rectangle left, Rectangle right, Rectangle above, Rectangle chest, Rectangle person) {
  private static final int STEPS = 60;

  static Surroundings of(Face face) {
    return new Surroundings(
        area(face, -1.3, -0.3, 0.6, 0.9),
        area(face, 1.7, -0.3, 0.6, 0.9),
        area(face, -0.3, -0.95, 1.6, 0.4),
        area(face, 0, 1.7, 1, 0.9),
        area(face, -0.8, -0.5, 2.6, 3));
  }

  private static Rectangle area(Face face, double x, double y, double width, double height) {
    return new Rectangle(
        (int) (face.left() + x * face.width()),
        (int) (face.top() + y * face.height()),
        Math.max(1, (int) (width * face.width())),
        Math.max(1, (int) (height * face.height())));
  }

  List<Rectangle> ground() {
    return List.of(left, right, above);
  }

  /** The share of pixels of a colour, from 0 to 1; 0 where the photo does not show the area. */
  static double share(BufferedImage photo, Rectangle area, Predicate<Hue> colour) {
    Rectangle seen = area.intersection(new Rectangle(photo.getWidth(), photo.getHeight()));
    if (seen.isEmpty()) {
      return 0;
    }
    int across = Math.min(STEPS, seen.width);
    int down = Math.min(STEPS, seen.height);
    int like = 0;
    for (int i = 0; i < across * down; i++) {
      int x = seen.x + i % across * seen.width / across;
      int y = seen.y + i / across * seen.height / down;
      like += colour.test(Hue.of(photo.getRGB(x, y))) ? 1 : 0;
    }
    return (double) like / (across * down);
  }
}
