package icp.documents.verification;

import static icp.documents.TestPictures.written;

import icp.documents.Suite;
import icp.documents.TestPeople;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Takes one filing through its verifications. */
public final class VerificationDriver {
  public static final String BACKDROP = "{\"method\":\"BACKDROP\"}";
  public static final String FACE =
      "{\"method\":\"FACE\",\"consent\":{\"given\":true,\"textVersion\":\"2026-11\"}}";
  public static final byte[] STRAIGHT = written(TestPeople.capture(TestPeople.astronaut()), "jpg");
  private static final byte[] NOSE_RIGHT = written(TestPeople.turnedCapture(), "jpg");
  private static final byte[] NOSE_LEFT =
      written(TestPeople.mirrored(TestPeople.turnedCapture()), "jpg");
  private static final byte[] CERTIFICATE = written(TestPeople.certificate(), "jpg");

  private final Suite suite;

  public VerificationDriver(Suite suite) {
    this.suite = suite;
  }

  /** With the administrator's certificate, that shows her. */
  public VerificationDriver certified() {
    return certified(CERTIFICATE);
  }

  VerificationDriver certified(byte[] certificate) {
    String code =
        suite
            .list()
            .extract()
            .path(
                "documents.find { it.document.roles.contains('ADMINISTRATOR_CERTIFICATE') }"
                    + ".document.code");
    suite.upload(code, certificate).statusCode(201);
    return this;
  }

  public String at(String id) {
    return suite.verifications() + "/" + id;
  }

  public String opened(String body) {
    return UUID.fromString(suite.open(body).statusCode(201).extract().path("id")).toString();
  }

  ValidatableResponse seen(String id) {
    return suite.applicant().get(at(id)).then();
  }

  public ValidatableResponse photo(String id, byte[] photo) {
    return put(at(id) + "/photo", photo);
  }

  public ValidatableResponse straight(String id, byte[] capture) {
    return put(at(id) + "/captures/straight", capture);
  }

  ValidatableResponse turned(String id, byte[] capture) {
    return put(at(id) + "/captures/turned", capture);
  }

  /** What the challenge asks for. */
  byte[] asked(String id) {
    return "LEFT".equals(seen(id).extract().path("challenge.turnTo")) ? NOSE_RIGHT : NOSE_LEFT;
  }

  /** The other side. */
  byte[] notAsked(String id) {
    return asked(id) == NOSE_RIGHT ? NOSE_LEFT : NOSE_RIGHT;
  }

  /** Both captures of a face, as they should be. */
  ValidatableResponse captured(String id) {
    straight(id, STRAIGHT).statusCode(200);
    return turned(id, asked(id));
  }

  ValidatableResponse withdrawn(String id) {
    return suite.applicant().post(at(id) + "/consent-withdrawal").then();
  }

  ValidatableResponse decide(String id, String body) {
    return suite
        .reviewer()
        .contentType(ContentType.JSON)
        .body(body)
        .post(at(id) + "/decision")
        .then();
  }

  private ValidatableResponse put(String path, byte[] jpeg) {
    return suite.applicant().contentType("image/jpeg").body(jpeg).put(path).then();
  }
}
