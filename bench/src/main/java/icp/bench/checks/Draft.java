package icp.bench.checks;

import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Answer;
import icp.suite.client.Api;
import icp.suite.client.Call;
import icp.suite.client.Cast;
import java.util.Map;

/** A draft of an individual, whose identity document may be uploaded. */
final class Draft {
  private static final String CODE = "INDIVIDUAL_IDENTITY";

  private final Account applicant;
  private final String document;

  private Draft(Account applicant, String document) {
    this.applicant = applicant;
    this.document = document;
  }

  /** Waits until document-service has heard of it. */
  static Draft begin(Api api, Addresses addresses) {
    Account applicant = new Cast(api, addresses).register();
    String filings = addresses.filings() + "/v1/filings";
    Answer begun =
        api.call(
            Call.of("begin a filing", applicant).post(filings).json(Map.of("province", "33")), 201);
    String id = begun.text("/id");
    Map<String, Object> entity = Map.of("kind", "INDIVIDUAL", "residency", "MAINLAND");
    api.call(
        Call.of("write who files", applicant)
            .patch(filings + "/" + id)
            .ifMatch(begun.etag())
            .json(Map.of("entity", entity)),
        200);
    String documents = addresses.documents() + "/v1/filings/" + id + "/documents";
    api.await(
        () -> Call.of("see the list", applicant).get(documents),
        answer -> answer.status() == 200 && answer.shown().contains(CODE));
    return new Draft(applicant, documents + "/" + CODE);
  }

  /**
   * Uploads a picture.
   *
   * @param etag of the picture in whose place it comes; null for the first
   */
  Call upload(String mediaType, byte[] file, String etag) {
    Call call = Call.of("upload a picture", applicant).put(document);
    return (etag == null ? call : call.ifMatch(etag)).body(mediaType, file);
  }
}
