package icp.filings.order;

import icp.contracts.Part;
import icp.filings.Gateway;
import icp.filings.administration.Webhook;
import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.ThreadLocalRandom;

/** Plays everybody around an account whose company files, changes and gives up. */
final class Office {
  final FilingDriver drive = new FilingDriver();
  final Gateway gateway;
  final String facts;
  final String number =
      "浙ICP备2024" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000) + "号-1";

  Office(Gateway gateway) {
    this(gateway, "");
  }

  /**
   * @param more of the entity, as members of a JSON object with a comma at the end
   */
  Office(Gateway gateway, String more) {
    this.gateway = gateway;
    this.facts =
        Certificates.another(FilingDriver.companyOfOne("13900000001", "云杉园艺"))
            .replace("\"entity\":{", "\"entity\":{" + more);
  }

  /** A filing of the company that has its number. */
  String filed() {
    String id = handedIn(facts);
    Webhook.tell(Webhook.approved(id, number)).statusCode(204);
    return id;
  }

  /** A filing that the administration has. */
  String handedIn(String of) {
    String id = drive.draftOfSameEntity(of);
    submit(id).statusCode(200);
    drive.answerAll(id, 1);
    approve(id);
    drive.verified(id, 1, true);
    enterTheCode(id);
    return id;
  }

  ValidatableResponse submit(String id) {
    return drive.post(drive.applicant(), id, "submit").then();
  }

  void answer(String id, Part... parts) {
    for (Part part : parts) {
      drive.answer(id, 1, part, "[]");
    }
  }

  void approve(String id) {
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    drive.post(drive.reviewer(), id, "approve").then().statusCode(200);
  }

  void enterTheCode(String id) {
    drive.awaitStatus(id, "SMS_VERIFICATION");
    Gateway.Heard sms =
        gateway.awaitHeard(
            heard ->
                heard.path().startsWith("/sms")
                    && heard.key() != null
                    && heard.key().startsWith(id + "/"));
    drive
        .applicant()
        .body(
            "{\"code\":\"%s\",\"certificateTail\":\"070019\"}"
                .formatted(sms.body().path("code").asText()))
        .post("/v1/filings/" + id + "/sms-code")
        .then()
        .statusCode(200);
  }

  ValidatableResponse change(String base) {
    return drive.applicant().post("/v1/filings/" + base + "/changes").then();
  }

  ValidatableResponse cancel(String base, String body) {
    return drive.applicant().body(body).post("/v1/filings/" + base + "/cancellations").then();
  }

  ValidatableResponse patch(String id, String patch) {
    return drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body(patch)
        .patch("/v1/filings/" + id)
        .then();
  }

  ValidatableResponse granted(String id) {
    return Webhook.tell(
        "{\"filingId\":\"%s\",\"revision\":1,\"outcome\":\"APPROVED\"}".formatted(id));
  }
}
