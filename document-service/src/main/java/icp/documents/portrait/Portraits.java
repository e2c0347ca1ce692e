package icp.documents.portrait;

import icp.documents.face.Face;
import icp.documents.face.Faces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.List;

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
    List<Face> found = faces.in(photo);
    return new Portrait(
        photo.getWidth(),
        photo.getHeight(),
        found,
        found.isEmpty() ? null : look(photo, found.get(0)),
        PhotoHash.of(photo),
        PhotoHash.of(mirrored(photo)));
  }

  private static Portrait.Look look(BufferedImage photo, Face face) {
    FaceDetail detail = FaceDetail.of(photo, face);
    Surroundings around = Surroundings.of(face);
    double white =
        around.ground().stream()
            .mapToDouble(strip -> Surroundings.share(photo, strip, Hue::isWhite))
            .min()
            .orElse(0);
    return new Portrait.Look(
        detail.sharpness(),
        detail.brightness(),
        white,
        Surroundings.share(photo, around.chest(), Hue::isRed),
        Surroundings.share(photo, around.chest(), Hue::isBlue));
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
