package icp.documents.portrait;

import icp.documents.face.Face;
import java.util.List;
import java.util.Optional;

/**
 * What was measured in a photo of a person. None of it tells who it is.
 *
 * @param width of the photo in pixels, as is {@code height}
 * @param faces the largest first
 * @param look how the largest face is shown; null when there is none
 * @param hash of the photo
 * @param person hash of head and shoulders; null without a face
 * @param mirrored hash of the photo in a mirror
 */
public record Portrait(
    int width,
    int height,
    List<Face> faces,
    Look look,
    PhotoHash hash,
    PhotoHash person,
    PhotoHash mirrored) {
  private static final double SIZEABLE = 0.4;

  /**
   * How a face is shown.
   *
   * @param turn where the head is turned to, from -1 to 1: positive to the photo's right edge
   * @param sharpness variance of the Laplacian of the face in grey, scaled to one size and one
   *     brightness for all
   * @param brightness mean of the face in grey, from 0 to 255
   * @param white the least share of white in a strip of ground around the head, from 0 to 1
   * @param red the share of red where the top is worn, from 0 to 1
   * @param blue the share of blue where the top is worn, from 0 to 1
   */
  record Look(
      double turn, double sharpness, double brightness, double white, double red, double blue) {}

  /** The person. */
  public Optional<Face> face() {
    return faces.stream().findFirst();
  }

  /** Where the head is turned to, from -1 to 1: positive to the right edge; 0 without a face. */
  public double turn() {
    return look == null ? 0 : look.turn();
  }

  /**
   * How many people are in the photo. A picture on a badge or in the pattern of a cloth is no
   * person: it is small.
   */
  int people() {
    return (int)
        faces.stream().filter(face -> face.width() >= SIZEABLE * faces.get(0).width()).count();
  }

  /** Whether a top of the same colour hides before the ground. */
  public boolean inBlue() {
    return look != null && look.blue() >= PortraitRules.CLOTHES;
  }

  /** Whether the top is red. */
  public boolean inRed() {
    return look != null && look.red() >= PortraitRules.CLOTHES;
  }
}
