package icp.documents.backdrop;

import static icp.contracts.Severity.BLOCKER;
import static icp.contracts.Severity.WARNING;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.documents.check.FindingWords;
import icp.documents.portrait.Portrait;
import icp.documents.portrait.PortraitRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was measured in a photo before a backdrop, and what is wrong with it (R134 to R136 of the
 * reasons for which filings come back).
 *
 * @param portrait the person
 * @param codes the codes of backdrops that can be read
 * @param lettering how well the lettering can be read; empty where it cannot be looked up
 * @param filled the least share of the backdrop's colour in a strip of ground around the head, 0 to
 *     1; 0 without a face
 * @param blue whether the backdrop is blue
 */
public record BackdropPhoto(
    Portrait portrait,
    BackdropCode.Seen codes,
    Optional<Legibility> lettering,
    double filled,
    boolean blue) {
  private static final double LEAST_FILLED = 0.7;
  private static final int LEAST_CONTRAST = 60;
  private static final int LEAST_SHARPNESS = 20;
  private static final String SOURCE = "Tencent Cloud documentation, 办理拍照";

  /**
   * Everything that a machine sees, all at once.
   *
   * @param nonce of the verification
   * @param field JSON pointer that the findings get
   */
  public List<Finding> findings(String nonce, String field) {
    List<Finding> findings = new ArrayList<>(PortraitRules.blockers(portrait, field));
    code(findings, nonce, field);
    if (codes.mirrored()) {
      findings.add(finding("verification-photo-mirrored", BLOCKER, field));
    }
    if (portrait.face().isPresent() && filled < LEAST_FILLED) {
      findings.add(
          finding("verification-backdrop-not-filling", BLOCKER, field, filled, LEAST_FILLED));
    }
    lettering.ifPresent(seen -> legible(findings, seen, field));
    if (blue && (portrait.inBlue() || portrait.inRed())) {
      findings.add(finding("verification-top-red-or-blue", WARNING, field));
    }
    return findings;
  }

  /** Whether it can be read, a person judges: the letters may be large enough all the same. */
  private static void legible(List<Finding> findings, Legibility seen, String field) {
    if (seen.contrast() < LEAST_CONTRAST) {
      findings.add(
          finding("verification-lettering-faint", WARNING, field, seen.contrast(), LEAST_CONTRAST));
    } else if (seen.sharpness() < LEAST_SHARPNESS) {
      findings.add(
          finding(
              "verification-lettering-blurred", WARNING, field, seen.sharpness(), LEAST_SHARPNESS));
    }
  }

  private void code(List<Finding> findings, String nonce, String field) {
    if (codes.nonces().isEmpty()) {
      findings.add(finding("verification-backdrop-not-seen", BLOCKER, field));
    } else if (!codes.nonces().contains(nonce)) {
      findings.add(finding("verification-backdrop-of-another", BLOCKER, field));
    }
  }

  private static Finding finding(String code, Severity severity, String field, Object... measured) {
    return FindingWords.measured(code, severity, field, SOURCE, measured);
  }
}
