package icp.filings.administration;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import icp.filings.Gateways;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Says what an administration decided, as the administration does. */
public final class Webhook {
  private Webhook() {}

  public static ValidatableResponse tell(String body) {
    return tell(body, Instant.now().getEpochSecond(), Gateways.SECRET);
  }

  static ValidatableResponse tell(String body, long at, String secret) {
    return given()
        .contentType("application/json")
        .header("webhook-id", "msg_1")
        .header("webhook-timestamp", "" + at)
        .header(
            "webhook-signature", "v1,bm9uZQ== v1," + signature("msg_1." + at + "." + body, secret))
        .body(body.getBytes(UTF_8))
        .post("/v1/administration-results")
        .then();
  }

  private static String signature(String signed, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String approved(String id, String number) {
    return """
        {"filingId":"%s","revision":1,"outcome":"APPROVED","number":"%s"}
        """
        .formatted(id, number);
  }

  public static String returned(String id) {
    return """
        {"filingId":"%s","revision":1,"outcome":"RETURNED","reasons":[
          {"field":"/websites/1/name","text":"网站名称不符合要求"},{"field":"WZMC","text":"其他"}]}
        """
        .formatted(id);
  }
}
