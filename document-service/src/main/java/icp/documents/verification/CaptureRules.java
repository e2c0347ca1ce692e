package icp.documents.verification;

import icp.contracts.Finding;
import icp.documents.portrait.PhotoHash;
import icp.documents.portrait.Portrait;
import icp.documents.portrait.PortraitRules;
import java.util.ArrayList;
import java.util.List;

/** What is asked of a capture: a good photo of one face, in the pose that was asked for. */
final class CaptureRules {
  private CaptureRules() {}

  static List<Finding> findings(Pose pose, Portrait portrait, Verification verification) {
    String field = pose.field();
    List<Finding> findings = new ArrayList<>(PortraitRules.blockers(portrait, field));
    if (portrait.face().isPresent()) {
      findings.addAll(posed(pose, portrait.turn(), verification.turnTo, field));
    }
    if (pose == Pose.TURNED && oneCapture(portrait, verification.photoHash)) {
      findings.add(PhotoFindings.blocker("verification-captures-alike", field));
    }
    PortraitRules.white(portrait, field).ifPresent(findings::add);
    return findings;
  }

  private static List<Finding> posed(Pose pose, double turn, Side asked, String field) {
    return pose == Pose.STRAIGHT ? straight(Math.abs(turn), field) : turned(turn, asked, field);
  }

  private static List<Finding> straight(double turn, String field) {
    return turn <= Side.STRAIGHT
        ? List.of()
        : List.of(PhotoFindings.blocker("verification-not-straight", field, turn, Side.STRAIGHT));
  }

  private static List<Finding> turned(double turn, Side asked, String field) {
    double asAsked = asked.turn(turn);
    String code =
        asked == Side.LEFT ? "verification-not-turned-left" : "verification-not-turned-right";
    return asAsked >= Side.TURNED
        ? List.of()
        : List.of(PhotoFindings.blocker(code, field, asAsked, Side.TURNED));
  }

  /**
   * The very same capture, or it in a mirror; a head that turns before one wall differs a little.
   */
  private static boolean oneCapture(Portrait turned, long straight) {
    PhotoHash before = new PhotoHash(straight);
    return before.equals(turned.hash()) || before.equals(turned.mirrored());
  }
}
