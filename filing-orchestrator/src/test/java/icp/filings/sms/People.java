package icp.filings.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.filings.filing.FilingFacts;

/** Whom codes are sent to. */
final class People {
  static final String PHONE = "13800000001";
  static final String LEADER = person("330102199003070019", PHONE);
  static final String LEADER_WITHOUT_PHONE = person("330102199003070019", null);
  static final String ADMINISTRATOR = person("33010219850101068X", "13800000002");

  private People() {}

  private static String person(String number, String phone) {
    return """
        {"name":"李雷","residency":"MAINLAND","certificateType":"RESIDENT_IDENTITY_CARD",
         "certificateNumber":"%s"%s}
        """
        .formatted(number, phone == null ? "" : ",\"mobile\":\"" + phone + "\"");
  }

  static FilingFacts company(String leader, String administrator) {
    return facts(
        """
        {"entity":{"kind":"ORGANISATION","certificateType":"BUSINESS_LICENCE",
                   "certificateNumber":"91330100MA2AXXXX1X"},
         "legalRepresentative":%s,"administrator":%s}
        """
            .formatted(leader, administrator));
  }

  static FilingFacts individual() {
    return facts(
        """
        {"entity":{"kind":"INDIVIDUAL","certificateType":"RESIDENT_IDENTITY_CARD",
                   "certificateNumber":"330102199003070019","mobile":"%s"}}
        """
            .formatted(PHONE));
  }

  private static FilingFacts facts(String json) {
    try {
      return new ObjectMapper().readValue(json, FilingFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
