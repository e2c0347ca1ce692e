package icp.suite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A company, and the person who leads it and looks after its website: one identity document shows
 * both, and they are reached in one way.
 *
 * @param licence its unified social credit code
 * @param addressed where it is, as its licence and as its letters have it
 */
record Company(String name, String licence, Place addressed, Somebody leader) {

  /** In Hangzhou, Zhejiang. */
  static final Company SOFTWARE =
      new Company(
          "杭州云杉示例软件有限公司",
          licence("91330106"),
          new Place("33", "cn-hangzhou", "浙江省", "杭州市", "西湖区", "示例路1号2层201室"),
          new Somebody("李示例", CheckCharacters.withResidentCheck("33010619900307001")));

  /** In Shenzhen, Guangdong. */
  static final Company GUARANTEES =
      new Company(
          "深圳云杉示例融资担保有限公司",
          licence("91440300"),
          new Place("44", "cn-shenzhen", "广东省", "深圳市", "南山区", "示例路2号3层301室"),
          new Somebody("韩示例", CheckCharacters.withResidentCheck("44030519880512002")));

  private static String licence(String authority) {
    return CheckCharacters.withCreditCodeCheck(
        authority + CheckCharacters.withOrganisationCheck("MA2DEM00"));
  }

  List<Filer.Piece> pieces() {
    return List.of(
        new Filer.Piece("entity", entity()),
        new Filer.Piece("legalRepresentative", leader.reachable()),
        new Filer.Piece("administrator", leader.identity()));
  }

  private Map<String, Object> entity() {
    return Map.of(
        "kind",
        "ORGANISATION",
        "name",
        name,
        "certificateType",
        "BUSINESS_LICENCE",
        "certificateNumber",
        licence,
        "certificateAddress",
        addressed.inFull(),
        "mailingAddress",
        addressed.mailing());
  }

  Map<String, Object> holder() {
    return Map.of(
        "holderName",
        name,
        "holderKind",
        "ORGANISATION",
        "holderCertificateType",
        "BUSINESS_LICENCE",
        "holderCertificateNumber",
        licence);
  }

  /** What stands on the two documents that show who files. */
  Map<String, Map<String, Object>> printed(LocalDate today) {
    return Map.of(
        "REPRESENTATIVE_IDENTITY",
        leader.printed(today),
        "ORGANISATION_IDENTITY",
        Map.of("document", "BUSINESS_LICENCE", "name", name, "number", licence, "longTerm", true));
  }
}
