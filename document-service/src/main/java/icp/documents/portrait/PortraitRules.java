package icp.documents.portrait;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.check.FindingWords;
import icp.documents.face.Face;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of every photo of an administrator (R133 and R134 of the reasons for which filings
 * come back). Each rule says its number and its threshold.
 */
public final class PortraitRules {
  /** From which share on a top is called red or blue. */
  static final double CLOTHES = 0.4;

  private static final String SOURCE =
      "Alibaba Cloud documentation, Upload data and authenticity verification";

  private static final int LEAST_FACE = 100;
  private static final double LEAST_SHARE = 0.08;
  private static final double BESIDE = 0.6;
  private static final double ABOVE = 0.35;
  private static final double BELOW = 0.9;
  private static final double SHARP = 60;
  private static final double DARK = 50;
  private static final double BRIGHT = 205;
  private static final double WHITE = 0.7;

  private PortraitRules() {}

  /**
   * Everything that is wrong with it.
   *
   * @param field JSON pointer that the findings get
   */
  public static List<Finding> blockers(Portrait portrait, String field) {
    if (portrait.faces().isEmpty()) {
      return List.of(blocker("verification-face-none", field));
    }
    return Stream.of(
            alone(portrait, field),
            large(portrait, field),
            inFrame(portrait, field),
            sharp(portrait.look(), field),
            exposed(portrait.look(), field))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> alone(Portrait portrait, String field) {
    return finding(portrait.people() > 1, "verification-faces-several", field, portrait.people());
  }

  private static Optional<Finding> large(Portrait portrait, String field) {
    int width = portrait.faces().get(0).width();
    int least = (int) Math.max(LEAST_FACE, LEAST_SHARE * portrait.width());
    return finding(width < least, "verification-face-small", field, width, least);
  }

  /** R134: a head that touches the frame, or shoulders that it cuts off. */
  private static Optional<Finding> inFrame(Portrait portrait, String field) {
    Face face = portrait.faces().get(0);
    int right = portrait.width() - face.left() - face.width();
    int bottom = portrait.height() - face.top() - face.height();
    double beside = (double) Math.min(face.left(), right) / face.width();
    double above = (double) face.top() / face.height();
    double below = (double) bottom / face.height();
    return finding(
        beside < BESIDE || above < ABOVE || below < BELOW,
        "verification-face-cut",
        field,
        beside,
        BESIDE,
        above,
        ABOVE,
        below,
        BELOW);
  }

  private static Optional<Finding> sharp(Portrait.Look look, String field) {
    return finding(
        look.sharpness() < SHARP, "verification-photo-blurred", field, look.sharpness(), SHARP);
  }

  private static Optional<Finding> exposed(Portrait.Look look, String field) {
    double brightness = look.brightness();
    return finding(brightness < DARK, "verification-photo-dark", field, brightness, DARK)
        .or(
            () ->
                finding(
                    brightness > BRIGHT, "verification-photo-bright", field, brightness, BRIGHT));
  }

  /** R133: what a face is photographed before is plain white. A person may see it otherwise. */
  public static Optional<Finding> white(Portrait portrait, String field) {
    if (portrait.look() == null || portrait.look().white() >= WHITE) {
      return Optional.empty();
    }
    return Optional.of(
        FindingWords.measured(
            "verification-ground-not-white",
            Severity.WARNING,
            field,
            SOURCE,
            portrait.look().white(),
            WHITE));
  }

  private static Optional<Finding> finding(
      boolean wrong, String code, String field, Object... measured) {
    return wrong ? Optional.of(blocker(code, field, measured)) : Optional.empty();
  }

  private static Finding blocker(String code, String field, Object... measured) {
    return FindingWords.measured(code, Severity.BLOCKER, field, SOURCE, measured);
  }
}
