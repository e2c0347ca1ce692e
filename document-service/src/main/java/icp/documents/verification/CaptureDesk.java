package icp.documents.verification;

import icp.contracts.VerificationDecided.Method;
import icp.documents.portrait.Portrait;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** Takes the captures of a face from their bodies to a decision, or to the reviewers' queue. */
@ApplicationScoped
class CaptureDesk {
  private final Photographs photographs;
  private final PhotoFiles files;
  private final Submissions submissions;
  private final FaceDecision decision;

  CaptureDesk(
      Photographs photographs, PhotoFiles files, Submissions submissions, FaceDecision decision) {
    this.photographs = photographs;
    this.files = files;
    this.submissions = submissions;
    this.decision = decision;
  }

  /** Killed after the second capture is kept, a reviewer finds it waiting. */
  void take(Verification verification, Pose pose, String mediaType, InputStream body) {
    Photographs.Taken<Portrait> taken = photographs.capture(mediaType, body, pose);
    if (pose == Pose.STRAIGHT) {
      UUID before =
          files.keeping(
              taken.picture(),
              fileId -> submissions.straight(new Submission<>(verification, fileId, taken)));
      files.delete(before == null ? List.of() : List.of(before));
    } else {
      files.keeping(
          taken.picture(),
          fileId -> submissions.turned(new Submission<>(verification, fileId, taken)));
      decision.decide(verification.filingId, verification.id);
    }
  }

  /** The caller's verification, when this capture still makes sense. */
  Verification awaiting(UUID filingId, UUID id, Pose pose) {
    Verification verification = submissions.awaiting(filingId, id, Method.FACE);
    if (pose == Pose.TURNED) {
      Submissions.requireStraight(verification);
    }
    return verification;
  }
}
