package icp.suite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A made-up company in Hangzhou, Zhejiang, and the made-up person who leads it. */
final class Company {

  static final String PROVINCE = "33";
  static final String NAME = "杭州云杉示例软件有限公司";
  static final String LICENCE =
      CheckCharacters.withCreditCodeCheck(
          "91330106" + CheckCharacters.withOrganisationCheck("MA2DEM00"));

  private static final String PERSON = "李示例";
  private static final String PERSONS_CARD = CheckCharacters.withResidentCheck("33010619900307001");

  private Company() {}

  static Map<String, Object> entity() {
    return Map.of(
        "kind",
        "ORGANISATION",
        "name",
        NAME,
        "certificateType",
        "BUSINESS_LICENCE",
        "certificateNumber",
        LICENCE,
        "certificateAddress",
        "浙江省杭州市西湖区示例路1号2层201室",
        "mailingAddress",
        Map.of("city", "杭州市", "district", "西湖区", "street", "示例路1号2层201室"));
  }

  static Map<String, Object> legalRepresentative() {
    return Map.of(
        "name",
        PERSON,
        "residency",
        "MAINLAND",
        "certificateType",
        "RESIDENT_IDENTITY_CARD",
        "certificateNumber",
        PERSONS_CARD,
        "mobile",
        "13800000000",
        "emergencyMobile",
        "13900000000",
        "email",
        "lishili@example.cn");
  }

  /** The same person; one identity document shows both, and they are reached in one way. */
  static Map<String, Object> administrator() {
    return Map.of(
        "name",
        PERSON,
        "residency",
        "MAINLAND",
        "certificateType",
        "RESIDENT_IDENTITY_CARD",
        "certificateNumber",
        PERSONS_CARD);
  }

  /** What stands on the two documents that show who files. */
  static Map<String, Map<String, Object>> printed(LocalDate today) {
    return Map.of(
        "REPRESENTATIVE_IDENTITY",
        Map.of(
            "document",
            "ID_MAINLAND",
            "name",
            PERSON,
            "number",
            PERSONS_CARD,
            "validUntil",
            today.plusYears(10).toString()),
        "ORGANISATION_IDENTITY",
        Map.of("document", "BUSINESS_LICENCE", "name", NAME, "number", LICENCE, "longTerm", true));
  }

  static Map<String, Object> website(String domain, String instanceId) {
    return website("云杉园艺", domain, instanceId);
  }

  static Map<String, Object> website(String name, String domain, String instanceId) {
    return Map.of(
        "name",
        name,
        "domain",
        domain,
        "instanceId",
        instanceId,
        "contents",
        List.of("UNIT_PORTAL"));
  }

  /** The last six characters of the certificate of whoever is sent a code. */
  static String personsTail() {
    return PERSONS_CARD.substring(PERSONS_CARD.length() - 6);
  }
}
