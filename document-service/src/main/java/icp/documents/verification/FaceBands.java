package icp.documents.verification;

import icp.documents.verification.FaceEngine.Verdict;

/**
 * Where the built-in engine passes, leaves it to a person, and fails.
 *
 * @param pass up to this distance it is the same person
 * @param review above this distance it is not
 */
record FaceBands(double pass, double review) {
  FaceBands {
    if (!(pass > 0 && pass < review && review <= 1)) {
      throw new IllegalArgumentException(
          "beian.face: 0 < pass-distance < review-distance <= 1 must hold");
    }
  }

  /** A number that is none fails nobody, and passes nobody. */
  Verdict verdict(double distance) {
    if (distance <= pass) {
      return Verdict.PASS;
    }
    return distance > review ? Verdict.FAIL : Verdict.UNDECIDED;
  }
}
