package icp.documents.verification;

import icp.contracts.Finding;
import icp.documents.filing.Filing;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import icp.documents.upload.Uploads;
import icp.documents.verification.FaceEngine.Answer;
import icp.documents.verification.FaceEngine.Verdict;
import icp.regulations.DocumentRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Compares the two captures with each other, and the straight one with the administrator's
 * certificate. Whatever goes wrong on the way decides nothing.
 */
@ApplicationScoped
class FaceJudge {
  private static final Logger LOG = Logger.getLogger(FaceJudge.class);
  private static final String CERTIFICATE = "/verification/certificate";

  private final FaceEngine engine;
  private final RequiredDocuments documents;
  private final Uploads uploads;
  private final PhotoFiles files;

  FaceJudge(FaceEngine engine, RequiredDocuments documents, Uploads uploads, PhotoFiles files) {
    this.engine = engine;
    this.documents = documents;
    this.uploads = uploads;
    this.files = files;
  }

  /**
   * What came of it.
   *
   * @param distance between certificate and capture; null when it was not measured
   * @param findings why it is not passed; empty when it is, and where no engine is wanted
   */
  record Judgement(Verdict verdict, Double distance, List<Finding> findings) {
    static Judgement undecided(String doubt) {
      return new Judgement(
          Verdict.UNDECIDED, null, List.of(PhotoFindings.warning(doubt, CERTIFICATE)));
    }

    static Judgement failed(String code, String field, Double distance) {
      return new Judgement(Verdict.FAIL, distance, List.of(PhotoFindings.blocker(code, field)));
    }
  }

  Judgement judge(Filing filing, Verification verification) {
    try {
      Optional<FacePhoto> straight = files.read(verification.photo);
      Optional<FacePhoto> turned = files.read(verification.turned);
      return straight.isEmpty() || turned.isEmpty()
          ? Judgement.undecided("verification-engine-away")
          : judge(filing, straight.get(), turned.get());
    } catch (RuntimeException e) {
      LOG.warnf("A face was not compared: %s", e.getClass().getSimpleName());
      return Judgement.undecided("verification-engine-away");
    }
  }

  private Judgement judge(Filing filing, FacePhoto straight, FacePhoto turned) {
    Answer together = engine.compare(straight, turned);
    if (together.verdict() == Verdict.FAIL) {
      return Judgement.failed("verification-captures-of-two", Pose.TURNED.field(), null);
    }
    if (together.doubt() != null) {
      return Judgement.undecided("verification-engine-away");
    }
    return certificate(filing)
        .map(certificate -> judgement(engine.compare(certificate, straight)))
        .orElseGet(() -> Judgement.undecided("verification-certificate-without-face"));
  }

  private static Judgement judgement(Answer answer) {
    if (answer.verdict() == Verdict.FAIL) {
      return Judgement.failed(
          "verification-face-of-another", Pose.STRAIGHT.field(), answer.distance());
    }
    List<Finding> findings =
        answer.doubt() == null
            ? List.of()
            : List.of(PhotoFindings.warning(answer.doubt(), CERTIFICATE));
    return new Judgement(answer.verdict(), answer.distance(), findings);
  }

  private Optional<FacePhoto> certificate(Filing filing) {
    return documents.of(filing.facts()).orElse(List.of()).stream()
        .filter(document -> document.roles().contains(DocumentRole.ADMINISTRATOR_CERTIFICATE))
        .map(RequiredDocument::code)
        .flatMap(code -> uploads.of(filing.id(), code).stream())
        .findFirst()
        .flatMap(upload -> files.read(upload.file()));
  }
}
