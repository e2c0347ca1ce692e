package icp.suite.demo;

import icp.suite.client.Account;
import icp.suite.client.Call;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The sample person's photo before the backdrop, and the reviewer's decision on it. */
final class BackdropVerification {

  private final Desk desk;
  private final Account reviewer;
  private final String verifications;
  private final String claim;

  BackdropVerification(Desk desk, Account reviewer, String filing) {
    this.desk = desk;
    this.reviewer = reviewer;
    this.verifications = desk.papers(filing) + "/verifications";
    this.claim = desk.filing(filing) + "/claim";
  }

  void pass() {
    String verification = verifications + "/" + opened();
    byte[] backdrop =
        desk.api()
            .call(
                Call.of("download the backdrop", desk.applicant()).get(verification + "/backdrop"),
                200)
            .body();
    byte[] photo = SamplePhoto.before(backdrop, RandomGenerator.getDefault());
    desk.api()
        .call(
            Call.of("hand in the photo, " + photo.length / 1024 + " KB", desk.applicant())
                .put(verification + "/photo")
                .body("image/jpeg", photo),
            200);
    decide(verification);
  }

  private void decide(String verification) {
    desk.api().call(Call.of("claim the filing", reviewer).post(claim), 200);
    desk.api().call(Call.of("look at the photo", reviewer).get(verification + "/photo"), 200);
    desk.api()
        .call(
            Call.of("pass the verification", reviewer)
                .post(verification + "/decision")
                .json(Map.of("passed", true)),
            200);
  }

  /** Refused until document-service has heard that the filing is in FACE_VERIFICATION. */
  private String opened() {
    return desk.api()
        .await(
            () ->
                Call.of("open a verification", desk.applicant())
                    .post(verifications)
                    .json(Map.of("method", "BACKDROP")),
            answer -> answer.status() == 201)
        .text("/id");
  }
}
