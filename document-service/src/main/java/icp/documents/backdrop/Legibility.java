package icp.documents.backdrop;

import icp.documents.face.Face;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/**
 * How well the lettering of a backdrop can be read in a photo (R135): it is looked up where it must
 * be, by a code that stands beside it.
 *
 * @param contrast between lettering and ground, from 0 to 255
 * @param sharpness of its edges, from 0 to about 100, whatever its contrast
 */
record Legibility(int contrast, int sharpness) {
  /** In pixels of the backdrop: about what a camera shows of it that is near enough. */
  private static final int STEP = 3;

  private static final double PERCENT = 100;

  /** Nothing, where no code tells the place, or where it is not in the photo. */
  static Optional<Legibility> of(
      BufferedImage photo, Optional<Face> face, BackdropCode.Seen codes) {
    if (face.isEmpty() || codes.mirrored()) {
      return Optional.empty();
    }
    return codes.places().stream()
        .flatMap(place -> lettering(photo, toPhoto(place, face.get())).stream())
        .max((one, other) -> Integer.compare(one.contrast, other.contrast));
  }

  /** Which of the four codes it is follows from the side of the face on which it stands. */
  private static AffineTransform toPhoto(CodePlace place, Face face) {
    Point2D middle = place.middle();
    boolean right = middle.getX() > face.left() + face.width() / 2.0;
    boolean lower = middle.getY() > face.top() + face.height() / 2.0;
    Rectangle code = Backdrop.code(right, lower);
    return place.fromBackdrop(code.x, code.y, code.width);
  }

  private static Optional<Legibility> lettering(BufferedImage photo, AffineTransform toPhoto) {
    Rectangle lettering = Backdrop.LETTERING;
    int width = lettering.width / STEP;
    int[] light = new int[width * (lettering.height / STEP)];
    for (int at = 0; at < light.length; at++) {
      Point2D from =
          new Point2D.Double(
              lettering.x + at % width * STEP, lettering.y + (double) (at / width) * STEP);
      Point2D to = toPhoto.transform(from, null);
      if (to.getX() < 0
          || to.getY() < 0
          || to.getX() >= photo.getWidth()
          || to.getY() >= photo.getHeight()) {
        return Optional.empty();
      }
      light[at] = light(photo.getRGB((int) to.getX(), (int) to.getY()));
    }
    return Optional.of(measured(light, width));
  }

  private static int light(int rgb) {
    return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
  }

  private static Legibility measured(int[] light, int width) {
    int[] sorted = light.clone();
    Arrays.sort(sorted);
    int contrast = sorted[sorted.length * 97 / 100] - sorted[sorted.length * 3 / 100];
    int[] edges = new int[light.length - 1];
    for (int at = 0; at < edges.length; at++) {
      edges[at] = (at + 1) % width == 0 ? 0 : Math.abs(light[at + 1] - light[at]);
    }
    Arrays.sort(edges);
    int steep = edges[edges.length * 97 / 100];
    return new Legibility(contrast, (int) Math.round(PERCENT * steep / Math.max(1, contrast)));
  }
}
