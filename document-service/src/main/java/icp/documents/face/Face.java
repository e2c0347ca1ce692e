package icp.documents.face;

import java.util.List;

/**
 * A face that was found in a photo, in pixels of that photo.
 *
 * @param left of the part of the face's box that the photo shows, as are {@code top}, {@code width}
 *     and {@code height}
 * @param score how sure the detector is that it is a face, from 0.5 to 1
 * @param landmarks 68 points: jaw (17), left and right brow (5 each), nose (9), left and right eye
 *     (6 each), mouth (20), where left is the photo's; some may lie outside of the photo
 */
public record Face(int left, int top, int width, int height, double score, List<Point> landmarks) {
  /**
   * How much of the box at least lies between the outer corners of the eyes. It was half in a face
   * that looks at the camera and a third in the most turned one that was seen.
   */
  private static final double LEAST_EYES = 0.25;

  private static final int NOSE_TIP = 30;
  private static final int LEFT_EYE = 36;
  private static final int RIGHT_EYE = 45;

  /**
   * Where the head is turned to, from -1 to 1: 0 straight at the camera, positive when the nose
   * points towards the right edge of the photo, negative towards the left. From about 0.3 either
   * way the head is clearly turned.
   *
   * <p>It is how far the tip of the nose lies from the middle of the outer corners of the eyes,
   * measured along the line through them, so that a tilted head is not taken for a turned one.
   */
  public double yaw() {
    Point left = landmarks.get(LEFT_EYE);
    Point right = landmarks.get(RIGHT_EYE);
    Point nose = landmarks.get(NOSE_TIP);
    double acrossX = (right.x - left.x) / 2.0;
    double acrossY = (right.y - left.y) / 2.0;
    double noseX = nose.x - left.x - acrossX;
    double noseY = nose.y - left.y - acrossY;
    double along = noseX * acrossX + noseY * acrossY;
    double whole = acrossX * acrossX + acrossY * acrossY;
    return whole == 0 ? 0 : Math.max(-1, Math.min(1, along / whole));
  }

  /**
   * How far the head is tilted, in degrees: 0 upright, positive clockwise as the photo shows it.
   */
  public double roll() {
    Point left = landmarks.get(LEFT_EYE);
    Point right = landmarks.get(RIGHT_EYE);
    return Math.toDegrees(Math.atan2(right.y - left.y, right.x - left.x));
  }

  /**
   * Whether its eyes lie apart as eyes do. Between two faces the detector may see a third, and the
   * landmarks then fall together.
   */
  boolean hasEyes() {
    Point left = landmarks.get(LEFT_EYE);
    Point right = landmarks.get(RIGHT_EYE);
    return Math.hypot(right.x - left.x, right.y - left.y) >= LEAST_EYES * width;
  }

  /** A place in a photo, from its upper left corner. */
  public record Point(float x, float y) {}
}
