package icp.documents.verification;

import java.security.SecureRandom;

/** Where a person turns their head, as they themselves call it. */
enum Side {
  /** To their own left hand: in a photo that is not mirrored, the nose points to the right edge. */
  LEFT(1),
  /** To their own right hand: in a photo that is not mirrored, the nose points to the left edge. */
  RIGHT(-1);

  /** From here on a head is turned; less may be a habit of holding it. */
  static final double TURNED = 0.2;

  /** Up to here a head looks at the camera. */
  static final double STRAIGHT = 0.15;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /** One that nobody can know before. */
  static Side random() {
    return RANDOM.nextBoolean() ? LEFT : RIGHT;
  }

  /** How far a head is turned to this side, from -1 to 1; negative to the other. */
  double turn(double yaw) {
    return sign * yaw;
  }
}
