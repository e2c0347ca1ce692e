package icp.documents.verification;

import icp.platform.problem.Problems;
import java.util.Arrays;
import java.util.Locale;

/** The two captures of a face: together they show that no printed photo was held up. */
enum Pose {
  /** The head looks at the camera. */
  STRAIGHT,
  /** The head is turned to the side that the challenge names. */
  TURNED;

  /** A pose by its name in a path. */
  static Pose of(String name) {
    return Arrays.stream(values())
        .filter(pose -> pose.path().equals(name))
        .findFirst()
        .orElseThrow(Problems::notFound);
  }

  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** JSON pointer that findings about it get. */
  String field() {
    return "/verification/captures/" + path();
  }
}
