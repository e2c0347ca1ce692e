package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies that say what is the case with a domain name. */
public final class Said {
  public static final String SAID =
      """
      {
        "holderName": "浙江云杉科技有限公司",
        "holderKind": "ORGANISATION",
        "holderCertificateType": "BUSINESS_LICENCE",
        "holderCertificateNumber": "91330106MA2CFXXX1X",
        "registrar": "阿里云计算有限公司（万网）",
        "expiresOn": "2199-01-01",
        "realName": {"state": "PASSED", "passedOn": "2026-01-05"}
      }
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Said() {}

  /** With one field given other text. */
  public static String saidBut(String field, String text) {
    return said(field, "\"" + text + "\"");
  }

  /** With one field given other JSON. */
  public static String said(String field, String json) {
    try {
      ObjectNode body = (ObjectNode) JSON.readTree(SAID);
      return body.set(field, JSON.readTree(json)).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
