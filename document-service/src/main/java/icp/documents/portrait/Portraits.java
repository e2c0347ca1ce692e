package icp.documents.portrait;

import icp.documents.face.Face;
import icp.documents.face.Faces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures photos of people. */
@ApplicationScoped
public class Portraits {
  private final Faces faces;

  @Inject
  public Portraits(Faces faces) {
    this.faces = faces;
  }

  /** Measures a photo; how many at once is for the caller to bound. */
  public Portrait of(BufferedImage photo) {
    List<Face> found = faces(photo);
    return new Portrait(
        photo.getWidth(),
        photo.getHeight(),
        found,
        found.isEmpty() ? null : look(photo, found.get(0)),
        PhotoHash.of(photo),
        found.isEmpty() ? null : PhotoHash.of(cut(photo, person(photo, found.get(0)))),
        PhotoHash.of(mirrored(photo)));
  }

  /**
   * The faces in a photo, the largest first. A large photo of a person is more than the detector is
   * made for: it takes folds of a cloth for a face now and then. So each is looked at once more
   * from near, where a face is found again, and more exactly, and a fold is not.
   */
  public List<Face> faces(BufferedImage photo) {
    return faces.in(photo).stream()
        .flatMap(face -> fromNear(photo, face).stream())
        .sorted(Comparator.comparingInt(Face::width).reversed())
        .toList();
  }

  private Optional<Face> fromNear(BufferedImage photo, Face face) {
    Rectangle near = person(photo, face);
    Rectangle box = new Rectangle(face.left(), face.top(), face.width(), face.height());
    return faces.in(cut(photo, near)).stream()
        .map(again -> moved(again, near.x, near.y))
        .filter(
            again ->
                box.contains(again.left() + again.width() / 2, again.top() + again.height() / 2))
        .findFirst();
  }

  private static Face moved(Face face, int right, int down) {
    return new Face(
        face.left() + right,
        face.top() + down,
        face.width(),
        face.height(),
        face.score(),
        face.landmarks().stream()
            .map(point -> new Face.Point(point.x() + right, point.y() + down))
            .toList());
  }

  private static Rectangle person(BufferedImage photo, Face face) {
    return Surroundings.of(face)
        .person()
        .intersection(new Rectangle(photo.getWidth(), photo.getHeight()));
  }

  private static BufferedImage cut(BufferedImage photo, Rectangle part) {
    return photo.getSubimage(part.x, part.y, part.width, part.height);
  }

  private Portrait.Look look(BufferedImage photo, Face face) {
    FaceDetail detail = FaceDetail.of(photo, face);
    Surroundings around = Surroundings.of(face);
    double white =
        around.ground().stream()
            .mapToDouble(strip -> Surroundings.share(photo, strip, Hue::isWhite))
            .min()
            .orElse(0);
    return new Portrait.Look(
        turn(photo, face),
        detail.sharpness(),
        detail.brightness(),
        white,
        Surroundings.share(photo, around.chest(), Hue::isRed),
        Surroundings.share(photo, around.chest(), Hue::isBlue));
  }

  /**
   * The mean of what is seen and of what is seen in a mirror: the landmarks alone lean to one side
   * a little, and who turns to the other would have to turn further.
   */
  private double turn(BufferedImage photo, Face face) {
    BufferedImage near = mirrored(cut(photo, person(photo, face)));
    return faces.in(near).stream()
        .findFirst()
        .map(mirror -> (face.yaw() - mirror.yaw()) / 2)
        .orElse(face.yaw());
  }

  /** The least share of a colour in the strips left of, right of and above the head, 0 to 1. */
  public static double ground(BufferedImage photo, Face face, double degrees) {
    return Surroundings.of(face).ground().stream()
        .mapToDouble(strip -> Surroundings.share(photo, strip, hue -> hue.near(degrees)))
        .min()
        .orElse(0);
  }

  private static BufferedImage mirrored(BufferedImage photo) {
    AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, photo.getWidth(), 0);
    return new AffineTransformOp(mirror, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(photo, new BufferedImage(photo.getWidth(), photo.getHeight(), photo.getType()));
  }
}
